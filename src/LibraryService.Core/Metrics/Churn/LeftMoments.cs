using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>What the likelihood needs to know of the odds of having left over patrons of as many visits: ln(1 + e^q) with the derivatives of q
/// by its logarithm L = ln((α+T)/(α+t_x)) and by w = 1/(α+T) - 1/(α+t_x).</summary>
internal struct LeftMoments
{
    private double _value;
    private double _left;
    private double _leftLog;
    private double _leftWaited;
    private double _leftBend;
    private double _spread;
    private double _spreadLog;
    private double _spreadWaited;
    private double _spreadLogLog;
    private double _spreadLogWaited;
    private double _spreadWaitedWaited;

    public void Add(double people, double last, double waited, BetaGeometricOdds odds)
    {
        var ofLast = 1 / last;
        var ofEnd = 1 / (last + waited);
        var log = Exponentials.Log1P(waited * ofLast);
        // 1/(α+T) - 1/(α+t_x), without losing digits where the two are close.
        var difference = -waited * ofLast * ofEnd;
        var q = odds.Of(log);
        var power = Math.Exp(-Math.Abs(q));
        var larger = 1 / (1 + power);
        var smaller = power * larger;
        var left = people * (q >= 0 ? larger : smaller);
        var spread = people * larger * smaller;
        _value += people * (Math.Max(q, 0) + Exponentials.Log1P(power));
        _left += left;
        _leftLog += left * log;
        _leftWaited += left * difference;
        _leftBend += left * difference * (ofLast + ofEnd);
        _spread += spread;
        _spreadLog += spread * log;
        _spreadWaited += spread * difference;
        _spreadLogLog += spread * log * log;
        _spreadLogWaited += spread * log * difference;
        _spreadWaitedWaited += spread * difference * difference;
    }

    /// <summary>Adds to the sums, given r + x and the derivatives of q by a and b.</summary>
    public readonly void AddTo(Span<double> sums, double n, double byA, double byB)
    {
        sums[0] += _value;
        sums[1] += _leftLog;
        sums[2] += n * _leftWaited;
        if (_left is 0)
        {
            return;
        }

        sums[3] += _left * byA;
        sums[4] += _left * byB;
        sums[5] += _spreadLogLog;
        sums[6] += _leftWaited + (n * _spreadLogWaited);
        sums[7] += (n * n * _spreadWaitedWaited) - (n * _leftBend);
        sums[8] += _spreadLog * byA;
        sums[9] += n * _spreadWaited * byA;
        sums[10] += (_spread - _left) * byA * byA;
        sums[11] += _spreadLog * byB;
        sums[12] += n * _spreadWaited * byB;
        sums[13] += _spread * byA * byB;
        sums[14] += (_left + _spread) * byB * byB;
    }
}
