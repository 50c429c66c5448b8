namespace LibraryService.Routing;

/// <summary>The plain form of a message that was sent before.</summary>
public sealed class ContactSentDefinition
{
    /// <summary>The channel. Required.</summary>
    public string? Channel { get; set; }

    /// <summary>Why it was sent; Service when nothing is said.</summary>
    public string? Purpose { get; set; }

    /// <summary>When, with its offset. Required.</summary>
    public string? At { get; set; }

    /// <summary>What it was about.</summary>
    public string? Topic { get; set; }

    /// <summary>Its key.</summary>
    public string? DuplicateKey { get; set; }
}
