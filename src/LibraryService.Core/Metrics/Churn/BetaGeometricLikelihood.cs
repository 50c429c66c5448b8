using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The likelihood of BG/NBD and MBG/NBD, which differ in how many chances to leave a patron had.</summary>
/// <remarks>
/// With k chances survived, k = x or x + 1: ln L = ln Γ(r+x)/Γ(r) + r ln α + ln B(a,b+k)/B(a,b) - (r+x) ln(α+T) + ln(1 + e^q), where q, the
/// log-odds of having left, is ln a/(b+k-1) + (r+x) ln((α+T)/(α+t_x)) for k above 0. P. Fader, B. Hardie and K. L. Lee, Marketing Science 24
/// (2005), 275-284; E. Batislam, M. Denizel and A. Filiztekin, International Journal of Research in Marketing 24 (2007), 201-209.
/// </remarks>
internal sealed class BetaGeometricLikelihood(double r, double alpha, double a, double b, int firstChance) : HistoryLikelihood(4)
{
    private readonly double _logR = Gamma.Log(r);
    private readonly double _logAlpha = Math.Log(alpha);
    private int _ofVisits = -1;
    private double _value;
    private (double R, double A, double B) _slope;
    private (double R, double A, double B) _curvature;
    private int _derivativesOfVisits = -1;

    /// <summary>The log-odds of having left; minus infinity where nobody can have.</summary>
    public double LogOddsOfLeft(int x, double recency, double age)
    {
        var chances = x + firstChance;
        return chances is 0
            ? double.NegativeInfinity
            : Math.Log(a / (b + chances - 1)) + ((r + x) * Exponentials.Log1P((age - recency) / (alpha + recency)));
    }

    /// <inheritdoc/>
    public override double Of(ActivityRow row)
    {
        var (x, recency, age, _) = row;
        if (x != _ofVisits)
        {
            var survived = b + x + firstChance;
            var came = Gamma.Log(r + x) - _logR + (r * _logAlpha);
            (_ofVisits, _value) = (x, came + Gamma.LogBeta(a, survived) - Gamma.LogBeta(a, b));
        }

        return _value - ((r + x) * Math.Log(alpha + age)) + Exponentials.Softplus(LogOddsOfLeft(x, recency, age));
    }

    /// <inheritdoc/>
    public override double Of(ActivityRow row, Span<double> slope, Span<double> curvature)
    {
        var (x, recency, age, _) = row;
        Prepare(x);
        var (n, last, end) = (r + x, 1 / (alpha + recency), 1 / (alpha + age));
        slope[0] = _slope.R - Math.Log(alpha + age);
        slope[1] = (r / alpha) - (n * end);
        slope[2] = _slope.A;
        slope[3] = _slope.B;
        curvature.Clear();
        curvature[0] = _curvature.R;
        curvature[1] = (1 / alpha) - end;
        curvature[2] = (n * end * end) - (r / (alpha * alpha));
        curvature[5] = curvature[8] = _curvature.A;
        curvature[9] = _curvature.B;

        var odds = LogOddsOfLeft(x, recency, age);
        if (odds > double.NegativeInfinity)
        {
            var before = b + x + firstChance - 1;
            // 1/(α+T) - 1/(α+t_x), without losing digits where the two are close.
            var waited = -(age - recency) * last * end;
            ReadOnlySpan<double> oddsSlope = [Exponentials.Log1P((age - recency) * last), n * waited, 1 / a, -1 / before];
            ReadOnlySpan<double> oddsCurvature =
                [0, waited, -n * waited * (last + end), 0, 0, -1 / (a * a), 0, 0, 0, 1 / (before * before)];
            AddSoftplus(odds, oddsSlope, oddsCurvature, slope, curvature);
        }

        return Of(row);
    }

    // Rows come in the order of visits: what depends on them alone is worked out once for each.
    private void Prepare(int x)
    {
        if (x == _derivativesOfVisits)
        {
            return;
        }

        var survived = b + x + firstChance;
        var leaving = Gamma.Digamma(a + b) - Gamma.Digamma(a + survived);
        var bend = Gamma.Trigamma(a + b) - Gamma.Trigamma(a + survived);
        _derivativesOfVisits = x;
        _slope = (Gamma.Digamma(r + x) - Gamma.Digamma(r) + _logAlpha, leaving, leaving + Gamma.Digamma(survived) - Gamma.Digamma(b));
        _curvature = (Gamma.Trigamma(r + x) - Gamma.Trigamma(r), bend, bend + Gamma.Trigamma(survived) - Gamma.Trigamma(b));
    }
}
