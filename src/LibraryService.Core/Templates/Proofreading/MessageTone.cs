namespace LibraryService.Templates.Proofreading;

/// <summary>What kind of news a message brings.</summary>
public enum MessageTone
{
    /// <summary>Something to be glad of.</summary>
    GoodNews,

    /// <summary>Neither good nor bad.</summary>
    Neutral,

    /// <summary>Something that somebody hoped for does not come about.</summary>
    BadNews,
}
