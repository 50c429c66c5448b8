namespace LibraryService.Evidence;

/// <summary>The satisfied share through the period, and which points of it are more than chance.</summary>
/// <param name="Weeks">How many weeks a point is of; the last has what is left of the period as well.</param>
/// <param name="Points">The points in the order of time.</param>
/// <param name="Centre">Around what they lie.</param>
/// <param name="LimitsAreOfBefore">Whether the limits are those of the period before; otherwise they are those of the points themselves.</param>
/// <param name="IsProvisional">Whether the limits come from fewer than twelve figures.</param>
public sealed record EvidenceChart(int Weeks, IReadOnlyList<EvidenceChartPoint> Points, double Centre, bool LimitsAreOfBefore, bool IsProvisional);
