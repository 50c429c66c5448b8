namespace LibraryService.Evidence;

/// <summary>The plain form of <see cref="ReadinessTask"/>.</summary>
public sealed class ReadinessTaskDefinition
{
    /// <summary>What it is called, such as <c>pay a fine</c>. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The topics under which people ask for it. At least one.</summary>
    public IList<string>? Topics { get; set; }

    /// <summary>The ways in which it should be possible. At least one.</summary>
    public IList<ReadinessWayDefinition>? Ways { get; set; }
}
