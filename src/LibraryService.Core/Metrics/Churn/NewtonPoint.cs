using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>A place in the space of the parameters' logarithms, with slope and curvature of the likelihood there.</summary>
internal sealed class NewtonPoint
{
    // A standard error that spans a factor of e^50 says that nothing is known.
    private const double LargestVariance = 2500;

    private readonly double[] _slope;
    private readonly double[,] _descent;
    private readonly CholeskyFactor? _factor;

    public NewtonPoint(double[] logarithms, LikelihoodSums sums)
    {
        Logarithms = logarithms;
        Parameters = Array.ConvertAll(logarithms, Math.Exp);
        Value = double.IsNaN(sums.Value) ? double.NegativeInfinity : sums.Value;
        _slope = new double[sums.Order];
        _descent = new double[sums.Order, sums.Order];
        for (var i = 0; i < sums.Order; i++)
        {
            _slope[i] = Parameters[i] * sums.Slope(i);
            for (var j = 0; j <= i; j++)
            {
                _descent[i, j] = -Parameters[i] * Parameters[j] * sums.Curvature(i, j);
            }

            _descent[i, i] -= _slope[i];
        }

        Decrement = CholeskyFactor.TryOf(_descent, out _factor) ? RiseAlong(_factor.Solve(_slope)) : double.PositiveInfinity;
    }

    public double[] Logarithms { get; }

    public double[] Parameters { get; }

    public double Value { get; }

    /// <summary>g' H⁻¹ g, or infinity where the likelihood is not curved downwards in every direction.</summary>
    public double Decrement { get; }

    /// <summary>The Newton step, or where the curvature gives none, one between it and the steepest way up.</summary>
    public double[] Direction()
    {
        if (_factor is not null)
        {
            return _factor.Solve(_slope);
        }

        var largest = _slope.Max(Math.Abs);
        for (var i = 0; i < _slope.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(_descent[i, i]));
        }

        for (var damping = largest * 1e-10; double.IsFinite(damping) && damping > 0; damping *= 10)
        {
            var damped = (double[,])_descent.Clone();
            for (var i = 0; i < _slope.Length; i++)
            {
                damped[i, i] += damping;
            }

            if (CholeskyFactor.TryOf(damped, out var factor))
            {
                return factor.Solve(_slope);
            }
        }

        return _slope;
    }

    public double RiseAlong(double[] step) => _slope.Zip(step).Sum(pair => pair.First * pair.Second);

    public double[] Moved(double[] step, double length) => [.. Logarithms.Zip(step).Select(pair => pair.First + (length * pair.Second))];

    /// <summary>The covariance of the parameters: that of their logarithms, the inverse of the curvature, carried over by the slope of exp.</summary>
    /// <returns>Null where the likelihood is so flat that it tells nothing.</returns>
    public CovarianceMatrix? Covariance()
    {
        if (_factor is null)
        {
            return null;
        }

        var covariance = _factor.Inverse();
        for (var i = 0; i < _slope.Length; i++)
        {
            if (covariance[i, i] > LargestVariance)
            {
                return null;
            }
        }

        for (var i = 0; i < _slope.Length; i++)
        {
            for (var j = 0; j < _slope.Length; j++)
            {
                covariance[i, j] *= Parameters[i] * Parameters[j];
            }
        }

        return new(covariance);
    }
}
