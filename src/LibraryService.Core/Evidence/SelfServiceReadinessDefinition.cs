namespace LibraryService.Evidence;

/// <summary>The plain form of <see cref="SelfServiceReadiness"/>.</summary>
public sealed class SelfServiceReadinessDefinition
{
    /// <summary>What patrons want to do. At least one.</summary>
    public IList<ReadinessTaskDefinition>? Tasks { get; set; }
}
