namespace LibraryService.Routing;

/// <summary>The plain form of a consent record.</summary>
public sealed class ContactConsentDefinition
{
    /// <summary>What it is about. Required.</summary>
    public string? Purpose { get; set; }

    /// <summary>The channel it is about. Required.</summary>
    public string? Channel { get; set; }

    /// <summary>Given, Withdrawn or Objected. Required.</summary>
    public string? Change { get; set; }

    /// <summary>When it was said, with its offset. Required.</summary>
    public string? At { get; set; }

    /// <summary>How it was said. Required.</summary>
    public string? How { get; set; }

    /// <summary>The lawful ground of what was given; Consent when nothing is said.</summary>
    public string? Basis { get; set; }

    /// <summary>When what was given ends, with its offset.</summary>
    public string? ExpiresAt { get; set; }
}
