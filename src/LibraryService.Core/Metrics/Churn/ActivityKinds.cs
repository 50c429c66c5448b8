using System.Collections.Frozen;

namespace LibraryService.Metrics.Churn;

/// <summary>Which kinds of activity tell that somebody is still a patron.</summary>
public static class ActivityKinds
{
    /// <summary>All kinds that a patron does.</summary>
    public static IReadOnlySet<ActivityKind> Active { get; } = Enum.GetValues<ActivityKind>().Where(kind => kind.IsActive()).ToFrozenSet();

    /// <summary>Whether a patron does this; false for what happens by itself.</summary>
    public static bool IsActive(this ActivityKind kind) => kind is not (ActivityKind.AutomaticRenewal or ActivityKind.Notice);
}
