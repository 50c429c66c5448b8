namespace LibraryService.Metrics.Churn;

/// <summary>Patrons who were first seen in the same period, and how many of them were seen again.</summary>
/// <param name="Period">The period in which they were first seen.</param>
/// <param name="Active">How many of them were seen in that period, which is all, and in each one after it up to the last.</param>
public sealed record RetentionCohort(int Period, IReadOnlyList<long> Active)
{
    /// <summary>How many patrons the cohort has.</summary>
    public long Patrons => Active[0];
}
