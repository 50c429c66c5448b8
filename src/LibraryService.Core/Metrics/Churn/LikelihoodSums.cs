using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>A log-likelihood with its slope and curvature, summed over patrons.</summary>
/// <remarks>Curvatures are the lower triangle, row by row: 00, 10, 11, 20, 21, 22, and so on.</remarks>
internal sealed class LikelihoodSums(int order)
{
    private readonly CompensatedSum[] _slope = new CompensatedSum[order];
    private readonly CompensatedSum[] _curvature = new CompensatedSum[Triangle(order)];
    private CompensatedSum _value;

    public int Order => order;

    public double Value => _value.Value;

    public static int Triangle(int order) => order * (order + 1) / 2;

    public double Slope(int parameter) => _slope[parameter].Value;

    /// <summary>The second derivative by two parameters, the first of which is not the earlier.</summary>
    public double Curvature(int row, int column) => _curvature[Triangle(row) + column].Value;

    public void Add(double weight, double value, ReadOnlySpan<double> slope, ReadOnlySpan<double> curvature)
    {
        _value.Add(weight * value);
        for (var i = 0; i < _slope.Length; i++)
        {
            _slope[i].Add(weight * slope[i]);
        }

        for (var i = 0; i < _curvature.Length; i++)
        {
            _curvature[i].Add(weight * curvature[i]);
        }
    }
}
