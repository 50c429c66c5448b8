namespace LibraryService.Hours;

/// <summary>The plain form of a closure from one instant to another.</summary>
/// <remarks>Both are ISO 8601 with an offset, such as <c>2026-11-03T10:00:00+00:00</c>, so that they mean the same on every machine.</remarks>
public sealed class ClosureDefinition
{
    /// <summary>When it starts. Required.</summary>
    public string? From { get; set; }

    /// <summary>When it ends. Required.</summary>
    public string? To { get; set; }

    /// <summary>What people are told.</summary>
    public string? Reason { get; set; }
}
