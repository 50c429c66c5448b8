namespace LibraryService.Routing;

/// <summary>The plain form of one thing learnt about a contact point.</summary>
public sealed class ContactEvidenceDefinition
{
    /// <summary>What happened, such as <c>SoftBounce</c>. Required.</summary>
    public string? Kind { get; set; }

    /// <summary>When, with its offset. Required.</summary>
    public string? At { get; set; }

    /// <summary>How long the carrier asked to wait.</summary>
    public TimeSpan? RetryAfter { get; set; }
}
