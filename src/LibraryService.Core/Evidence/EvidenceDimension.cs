namespace LibraryService.Evidence;

/// <summary>By what a claim is broken down.</summary>
public enum EvidenceDimension
{
    /// <summary>Not at all: everything together.</summary>
    All,

    /// <summary>The channel.</summary>
    Channel,

    /// <summary>The topic.</summary>
    Topic,

    /// <summary>Where the patron met the library.</summary>
    Touchpoint,

    /// <summary>The kind of feedback.</summary>
    Kind,

    /// <summary>The service that was offered.</summary>
    Service,

    /// <summary>What can be done without staff.</summary>
    Option,

    /// <summary>How long since the beginning, such as <c>P6M</c> or <c>P2Y</c>.</summary>
    Duration,

    /// <summary>The reason for not coming.</summary>
    Reason,
}
