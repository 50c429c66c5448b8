namespace LibraryService.Metrics.Satisfaction;

/// <summary>A rule that fired.</summary>
/// <param name="Point">The last point of the pattern, counted from 0.</param>
/// <param name="Rule">Which rule.</param>
/// <param name="IsHigh">Whether the point lies above the centre, or went up to it. Where a pattern has no side it says nothing.</param>
public readonly record struct ControlSignal(int Point, ControlRule Rule, bool IsHigh);
