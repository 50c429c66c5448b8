namespace LibraryService.Routing;

/// <summary>What somebody said about channels. Saying nothing, saying none and naming some are different things.</summary>
public enum ChannelPreferenceKind
{
    /// <summary>Nothing was said; the next level decides.</summary>
    Unset,

    /// <summary>Not at all: no message may override it.</summary>
    None,

    /// <summary>These, one after the other, and no others.</summary>
    Ordered,

    /// <summary>All of these at once, and no others.</summary>
    All,
}
