namespace LibraryService.Metrics.Churn;

/// <summary>The likelihood of BG/BB: the sum over the opportunity m up to which a patron was there.</summary>
/// <remarks>Of patrons with x visits, the last at opportunity t_x, after n: B(α+x, β+m-x)/B(α, β) times B(γ+1, δ+m)/B(γ, δ) for m from t_x to
/// n - 1, and B(γ, δ+n)/B(γ, δ) for m = n. P. Fader, B. Hardie and J. Shang, Marketing Science 29 (2010), 1086-1108.</remarks>
internal sealed class BgBbLikelihood(double alpha, double beta, double gamma, double delta) : HistoryLikelihood(4)
{
    private readonly GammaTable _come = new(alpha);
    private readonly GammaTable _stayAway = new(beta);
    private readonly GammaTable _chances = new(alpha + beta);
    private readonly GammaTable _stay = new(delta);
    private readonly GammaTable _turns = new(gamma + delta);

    /// <summary>The logarithm of the probability of a patron's visits, given that the patron was there for <paramref name="chances"/>.</summary>
    public double LogOfVisits(int x, int chances) => _come.Above(x).Log + _stayAway.Above(chances - x).Log - _chances.Above(chances).Log;

    /// <summary>The logarithm of the probability of being there for at least <paramref name="turns"/>.</summary>
    public double LogOfStaying(int turns) => _stay.Above(turns).Log - _turns.Above(turns).Log;

    /// <summary>The logarithm of the probability of being there for exactly <paramref name="turns"/>.</summary>
    public double LogOfLeavingAfter(int turns) => Math.Log(gamma) + _stay.Above(turns).Log - _turns.Above(turns + 1).Log;

    /// <inheritdoc/>
    public override double Of(ActivityRow row)
    {
        var terms = Terms(row);
        var largest = terms.Max();
        return largest + Math.Log(terms.Sum(term => Math.Exp(term - largest)));
    }

    /// <inheritdoc/>
    public override double Of(ActivityRow row, Span<double> slope, Span<double> curvature)
    {
        var terms = Terms(row);
        var value = Of(row);
        slope.Clear();
        curvature.Clear();
        Span<double> own = stackalloc double[slope.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            AddTerm(Math.Exp(terms[i] - value), row.Visits, (int)row.Recency + i, i < terms.Length - 1, own, slope, curvature);
        }

        for (int i = 0, at = 0; i < slope.Length; i++)
        {
            for (var j = 0; j <= i; j++, at++)
            {
                curvature[at] -= slope[i] * slope[j];
            }
        }

        return value;
    }

    // The logarithm of each way in which the history can have come about; the last is to be there still.
    private double[] Terms(ActivityRow row)
    {
        var (first, n) = ((int)row.Recency, (int)row.Age);
        var terms = new double[n - first + 1];
        for (var m = first; m <= n; m++)
        {
            terms[m - first] = LogOfVisits(row.Visits, m) + (m < n ? LogOfLeavingAfter(m) : LogOfStaying(n));
        }

        return terms;
    }

    private void AddTerm(double weight, int x, int m, bool left, Span<double> own, Span<double> slope, Span<double> curvature)
    {
        var (come, away, chances) = (_come.Above(x), _stayAway.Above(m - x), _chances.Above(m));
        var (stay, turns) = (_stay.Above(m), _turns.Above(left ? m + 1 : m));
        own[0] = come.Digamma - chances.Digamma;
        own[1] = away.Digamma - chances.Digamma;
        own[2] = (left ? 1 / gamma : 0) - turns.Digamma;
        own[3] = stay.Digamma - turns.Digamma;
        curvature[0] += weight * (come.Trigamma - chances.Trigamma);
        curvature[1] -= weight * chances.Trigamma;
        curvature[2] += weight * (away.Trigamma - chances.Trigamma);
        curvature[5] -= weight * ((left ? 1 / (gamma * gamma) : 0) + turns.Trigamma);
        curvature[8] -= weight * turns.Trigamma;
        curvature[9] += weight * (stay.Trigamma - turns.Trigamma);
        for (int i = 0, at = 0; i < slope.Length; i++)
        {
            slope[i] += weight * own[i];
            for (var j = 0; j <= i; j++, at++)
            {
                curvature[at] += weight * own[i] * own[j];
            }
        }
    }
}
