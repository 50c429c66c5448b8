namespace LibraryService.Metrics.Satisfaction;

/// <summary>A point of a chart.</summary>
/// <param name="Value">The figure itself.</param>
/// <param name="Plotted">What the chart compares with the limits: the figure, the weighted mean, or the larger of the two sums.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
public readonly record struct ControlPoint(double Value, double Plotted, double Low, double High);
