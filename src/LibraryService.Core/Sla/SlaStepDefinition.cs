namespace LibraryService.Sla;

/// <summary>The plain form of a step. Of <see cref="Fraction"/>, <see cref="Left"/> and <see cref="Overdue"/> one is said, or none for the breach itself.</summary>
public sealed class SlaStepDefinition
{
    /// <summary>What staff call it. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The fraction of the target, between 0 and 1.</summary>
    public double? Fraction { get; set; }

    /// <summary>The time left.</summary>
    public TimeSpan? Left { get; set; }

    /// <summary>The time overdue.</summary>
    public TimeSpan? Overdue { get; set; }

    /// <summary>The metrics it is for; all when nothing is said.</summary>
    public IList<string>? Metrics { get; set; }
}
