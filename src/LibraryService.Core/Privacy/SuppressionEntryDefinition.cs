namespace LibraryService.Privacy;

/// <summary>The plain form of an entry of a suppression list.</summary>
public sealed class SuppressionEntryDefinition
{
    /// <summary>The name of the key. Required.</summary>
    public string? Key { get; set; }

    /// <summary>The hash, 64 hexadecimal digits. Required.</summary>
    public string? Hash { get; set; }

    /// <summary>When it was first said, such as <c>2026-11-23T10:00:00.0000000+00:00</c>. Required.</summary>
    public string? At { get; set; }

    /// <summary>When it was last said; null when that was the first time.</summary>
    public string? LatestAt { get; set; }

    /// <summary>When somebody at the address last asked to be reached again; null when nobody did.</summary>
    public string? LiftedAt { get; set; }
}
