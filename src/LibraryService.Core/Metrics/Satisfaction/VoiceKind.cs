namespace LibraryService.Metrics.Satisfaction;

/// <summary>What somebody said without giving a name.</summary>
public enum VoiceKind
{
    /// <summary>Something was good.</summary>
    Praise,

    /// <summary>Something was not.</summary>
    Concern,

    /// <summary>Something could be done.</summary>
    Suggestion,

    /// <summary>Why somebody does not come; the occasion's topic is the reason, such as <c>opening-hours</c>.</summary>
    ReasonForNotComing,
}
