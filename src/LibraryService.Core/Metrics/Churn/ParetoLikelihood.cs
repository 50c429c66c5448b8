using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The likelihood of Pareto/NBD.</summary>
/// <remarks>
/// ln L = ln Γ(r+x)/Γ(r) + r ln α + s ln β - (r+x) ln(α+T) - s ln(β+T) + ln(1 + e^q), where e^q, the odds of having left, is the integral over u
/// from t_x to T of s ((α+T)/(α+u))^(r+x) ((β+T)/(β+u))^s / (β+u). D. Schmittlein, D. Morrison and R. Colombo, Management Science 33 (1987), 1-24.
/// </remarks>
internal sealed class ParetoLikelihood(double r, double alpha, double s, double beta) : HistoryLikelihood(4)
{
    private readonly List<DecayNode> _nodes = [];
    private readonly double _logR = Gamma.Log(r);
    private readonly double _scales = (r * Math.Log(alpha)) + (s * Math.Log(beta));

    // Both are those of the history that was asked for last.
    private double _odds;

    /// <summary>The log-odds of having left; minus infinity for who was there just now.</summary>
    public double LogOddsOfLeft(int x, double recency, double age)
    {
        var waited = age - recency;
        if (waited is 0)
        {
            _nodes.Clear();
            return _odds = double.NegativeInfinity;
        }

        var integral = Decay.Fill(_nodes, r + x, alpha, s + 1, beta, recency, age);
        return _odds = ((r + x) * Exponentials.Log1P(waited / (alpha + recency))) + (s * Exponentials.Log1P(waited / (beta + recency)))
            + Math.Log(s / (beta + recency)) + Math.Log(integral);
    }

    /// <inheritdoc/>
    public override double Of(ActivityRow row)
    {
        var (x, recency, age, _) = row;
        return Gamma.Log(r + x) - _logR + _scales - ((r + x) * Math.Log(alpha + age)) - (s * Math.Log(beta + age))
            + Exponentials.Softplus(LogOddsOfLeft(x, recency, age));
    }

    /// <inheritdoc/>
    public override double Of(ActivityRow row, Span<double> slope, Span<double> curvature)
    {
        var (x, recency, age, _) = row;
        var value = Of(row);
        var (n, ofAlpha, ofBeta) = (r + x, 1 / (alpha + age), 1 / (beta + age));
        slope[0] = Gamma.Digamma(n) - Gamma.Digamma(r) - Exponentials.Log1P(age / alpha);
        slope[1] = (r / alpha) - (n * ofAlpha);
        slope[2] = -Exponentials.Log1P(age / beta);
        slope[3] = s * age * ofBeta / beta;
        curvature.Clear();
        curvature[0] = Gamma.Trigamma(n) - Gamma.Trigamma(r);
        curvature[1] = age * ofAlpha / alpha;
        curvature[2] = (n * ofAlpha * ofAlpha) - (r / (alpha * alpha));
        curvature[8] = age * ofBeta / beta;
        curvature[9] = s * ((ofBeta * ofBeta) - (1 / (beta * beta)));
        if (_nodes.Count > 0)
        {
            Span<double> oddsSlope = stackalloc double[slope.Length];
            Span<double> oddsCurvature = stackalloc double[curvature.Length];
            Odds(n, recency, age, oddsSlope, oddsCurvature);
            AddSoftplus(_odds, oddsSlope, oddsCurvature, slope, curvature);
        }

        return value;
    }

    // The derivatives of the logarithm of an integral are means and covariances over the integrand of those of its own logarithm.
    private void Odds(double n, double recency, double age, Span<double> slope, Span<double> curvature)
    {
        var (alphaLast, betaLast, alphaEnd, betaEnd) = (alpha + recency, beta + recency, 1 / (alpha + age), 1 / (beta + age));
        slope.Clear();
        curvature.Clear();
        Span<double> change = stackalloc double[slope.Length];
        var total = 0.0;
        foreach (var (passed, weight) in _nodes)
        {
            var (alphaThen, betaThen) = (1 / (alphaLast + passed), 1 / (betaLast + passed));
            // How the slopes differ from those at t_x, where most of the integrand is.
            change[0] = -Exponentials.Log1P(passed / alphaLast);
            change[1] = n * passed * alphaThen / alphaLast;
            change[2] = -Exponentials.Log1P(passed / betaLast);
            change[3] = (s + 1) * passed * betaThen / betaLast;
            AddMoments(weight, change, slope, curvature);
            curvature[1] += weight * (alphaEnd - alphaThen);
            curvature[2] += weight * n * ((alphaThen * alphaThen) - (alphaEnd * alphaEnd));
            curvature[8] += weight * (betaEnd - betaThen);
            curvature[9] += weight * (((s + 1) * betaThen * betaThen) - (s * betaEnd * betaEnd));
            total += weight;
        }

        for (int i = 0, at = 0; i < slope.Length; i++)
        {
            slope[i] /= total;
            for (var j = 0; j <= i; j++, at++)
            {
                curvature[at] = (curvature[at] / total) - (slope[i] * slope[j]);
            }
        }

        var waited = age - recency;
        curvature[5] -= 1 / (s * s);
        slope[0] += Exponentials.Log1P(waited / alphaLast);
        slope[1] -= n * waited * alphaEnd / alphaLast;
        slope[2] += Exponentials.Log1P(waited / betaLast) + (1 / s);
        slope[3] += (s * betaEnd) - ((s + 1) / betaLast);
    }

    private static void AddMoments(double weight, ReadOnlySpan<double> change, Span<double> mean, Span<double> products)
    {
        for (int i = 0, at = 0; i < change.Length; i++)
        {
            mean[i] += weight * change[i];
            for (var j = 0; j <= i; j++, at++)
            {
                products[at] += weight * change[i] * change[j];
            }
        }
    }
}
