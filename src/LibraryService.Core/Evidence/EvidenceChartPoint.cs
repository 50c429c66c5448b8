using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Evidence;

/// <summary>A point of a control chart: the satisfied share of some weeks.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Share">The satisfied share, from 0 to 1.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
/// <param name="Signals">The rules that fired here; none for a point that is within chance.</param>
public sealed record EvidenceChartPoint(DateOnly From, DateOnly To, double Share, double Low, double High, IReadOnlyList<ControlRule> Signals);
