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
    private int _derivativesOfVisits = -1;
    private (double R, double A, double B) _slope;
    private (double R, double A, double B) _curvature;

    /// <inheritdoc/>
    public override double Of(ActivityRow row)
    {
        var (x, recency, age, _) = row;
        var odds = new BetaGeometricOdds(r, alpha, a, b, firstChance, x);
        return ValueOf(x) - ((r + x) * Math.Log(alpha + age)) + Exponentials.Softplus(odds.Of(recency, age));
    }

    /// <inheritdoc/>
    public override double Of(ActivityRow row, Span<double> slope, Span<double> curvature)
    {
        Span<double> sums = stackalloc double[1 + slope.Length + curvature.Length];
        Sum([row with { Patrons = 1 }], sums);
        sums[1..(slope.Length + 1)].CopyTo(slope);
        sums[(slope.Length + 1)..].CopyTo(curvature);
        return sums[0];
    }

    // Rows come in the order of visits: what depends on them alone is worked out once for each.
    /// <inheritdoc/>
    public override void Sum(ReadOnlySpan<ActivityRow> rows, Span<double> sums)
    {
        sums.Clear();
        while (rows.Length > 0)
        {
            var same = 1;
            while (same < rows.Length && rows[same].Visits == rows[0].Visits)
            {
                same++;
            }

            Prepare(rows[0].Visits);
            AddSame(rows[..same], sums);
            rows = rows[same..];
        }
    }

    private void AddSame(ReadOnlySpan<ActivityRow> rows, Span<double> sums)
    {
        var x = rows[0].Visits;
        var odds = new BetaGeometricOdds(r, alpha, a, b, firstChance, x);
        var stayed = new StayedMoments();
        var left = new LeftMoments();
        foreach (ref readonly var row in rows)
        {
            stayed.Add(row.Patrons, alpha + row.Age);
            if (odds.CanHaveLeft)
            {
                left.Add(row.Patrons, alpha + row.Recency, row.Age - row.Recency, odds);
            }
        }

        var (n, people) = (r + x, stayed.People);
        sums[0] += (people * ValueOf(x)) - (n * stayed.Log);
        sums[1] += (people * _slope.R) - stayed.Log;
        sums[2] += (people * r / alpha) - (n * stayed.Inverse);
        sums[3] += people * _slope.A;
        sums[4] += people * _slope.B;
        sums[5] += people * _curvature.R;
        sums[6] += (people / alpha) - stayed.Inverse;
        sums[7] += (n * stayed.Square) - (people * r / (alpha * alpha));
        sums[10] += people * _curvature.A;
        sums[13] += people * _curvature.A;
        sums[14] += people * _curvature.B;
        left.AddTo(sums, n, 1 / a, -1 / (b + x + firstChance - 1));
    }

    private double ValueOf(int x)
    {
        if (x != _ofVisits)
        {
            var came = Gamma.Log(r + x) - _logR + (r * _logAlpha);
            (_ofVisits, _value) = (x, came + Gamma.LogBeta(a, b + x + firstChance) - Gamma.LogBeta(a, b));
        }

        return _value;
    }

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
