using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>ln Γ, ψ and ψ' at a number and the whole steps above it, each worked out once.</summary>
internal sealed class GammaTable(double start)
{
    private readonly List<(double Log, double Digamma, double Trigamma)> _steps = [];

    /// <summary>The three at start + <paramref name="step"/>, less those at start.</summary>
    public (double Log, double Digamma, double Trigamma) Above(int step)
    {
        var (top, bottom) = (this[step], this[0]);
        return (top.Log - bottom.Log, top.Digamma - bottom.Digamma, top.Trigamma - bottom.Trigamma);
    }

    private (double Log, double Digamma, double Trigamma) this[int step]
    {
        get
        {
            while (_steps.Count <= step)
            {
                var at = start + _steps.Count;
                _steps.Add((Gamma.Log(at), Gamma.Digamma(at), Gamma.Trigamma(at)));
            }

            return _steps[step];
        }
    }
}
