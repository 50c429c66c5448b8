using System.Collections.Immutable;
using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>Which share lasts longer than a time, when some have not ended yet: the estimate of Kaplan and Meier.</summary>
/// <remarks>
/// Who ends at a time and who was last seen at it were both at risk there. Beyond the last time the curve stays where it is, although nothing
/// is known there. E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958), 457-481; the variance is Greenwood's.
/// </remarks>
public sealed class SurvivalCurve
{
    // What rounding may have left above one half where the share is one half.
    private const double Half = 0.5 + 1e-13;

    private readonly ImmutableArray<SurvivalStep> _steps;

    private SurvivalCurve(RiskTable table)
    {
        Table = table;
        _steps = StepsOf(table);
    }

    /// <summary>The times at which somebody ended, in ascending order.</summary>
    public IReadOnlyList<SurvivalStep> Steps => _steps;

    /// <summary>How many people there were.</summary>
    public long People => Table.People;

    /// <summary>The last time at which anybody was seen; the curve tells nothing beyond it.</summary>
    public double LastTime => Table.LastTime;

    /// <summary>The first time at which the share is one half or less, or null where it never is.</summary>
    public double? Median
    {
        get
        {
            foreach (var step in _steps)
            {
                if (step.Survival <= Half)
                {
                    return step.Time;
                }
            }

            return null;
        }
    }

    internal RiskTable Table { get; }

    /// <summary>The curve of people who were all watched from time 0.</summary>
    /// <param name="lifetimes">How long each was watched, in any unit, and whether it ended then or was merely seen last.</param>
    /// <exception cref="ArgumentException">There is nobody, or a time is negative or not finite.</exception>
    public static SurvivalCurve KaplanMeier(IEnumerable<(double Time, bool Ended)> lifetimes)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        return Of(lifetimes.Select(one => Lifetime.Of(double.NegativeInfinity, one.Time, one.Ended)));
    }

    /// <summary>The curve of people who were counted already: how many were watched for as long and ended or not.</summary>
    /// <param name="lifetimes">Times as in <see cref="KaplanMeier"/>, each with a number of people, 0 or more.</param>
    /// <exception cref="ArgumentException">There is nobody, or a time or a count is negative or not finite.</exception>
    public static SurvivalCurve KaplanMeierFromCounts(IEnumerable<(double Time, bool Ended, long Count)> lifetimes)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        return Of(lifetimes.Select(many => Lifetime.Of(double.NegativeInfinity, many.Time, many.Ended, many.Count)));
    }

    /// <summary>The curve of people who came under watch at different times, such as patrons from before the system was there.</summary>
    /// <remarks>Who ended before they could be watched is not among them, so they are at risk only after their entry. While few are at risk,
    /// one who ends takes much of the curve; all of it, when nobody else is.</remarks>
    /// <param name="lifetimes">The time since when each was watched, 0 or more, and the later time up to which; and whether it ended then.</param>
    /// <exception cref="ArgumentException">There is nobody, a time is negative or not finite, or an entry is not before its time.</exception>
    public static SurvivalCurve KaplanMeierFromEntry(IEnumerable<(double Entry, double Time, bool Ended)> lifetimes)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        return Of(lifetimes.Select(one => Lifetime.Of(one.Entry, one.Time, one.Ended)));
    }

    /// <summary>The share that lasts longer than <paramref name="time"/>; 1 before the first end.</summary>
    public double At(double time) => StepAt(time)?.Survival ?? 1;

    /// <summary>The Nelson-Aalen estimate of the cumulative hazard up to and with <paramref name="time"/>: 0 or more, the sum of ended / at risk.</summary>
    public double CumulativeHazard(double time) => StepAt(time)?.CumulativeHazard ?? 0;

    /// <summary>The shares that may truly last longer than <paramref name="time"/>. Where the estimate is 1 or 0 its variance is unknown, and
    /// the interval is that single point.</summary>
    /// <param name="time">The time to ask for, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    /// <param name="transform">The scale on which the interval is even.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public Interval Interval(double time, double confidence = 0.95, IntervalTransform transform = IntervalTransform.LogLog)
    {
        var z = Confidence.Deviations(confidence);
        if (StepAt(time) is not { Survival: > 0 and < 1 } step)
        {
            return new(At(time), At(time));
        }

        var (survival, error) = (step.Survival, z * Math.Sqrt(step.Greenwood));
        switch (transform)
        {
            case IntervalTransform.LogLog:
                var factor = Math.Exp(error / Math.Log(survival));
                return new(Math.Pow(survival, 1 / factor), Math.Pow(survival, factor));
            case IntervalTransform.Log:
                return new(survival * Math.Exp(-error), Math.Min(1, survival * Math.Exp(error)));
            case IntervalTransform.Plain:
                return new(Math.Max(0, survival - (survival * error)), Math.Min(1, survival + (survival * error)));
            default:
                throw new ArgumentOutOfRangeException(nameof(transform), transform, "A transform must be LogLog, Log or Plain.");
        }
    }

    /// <summary>The mean time lasted up to <paramref name="time"/>: the area under the curve.</summary>
    /// <param name="time">Where to stop, 0 or more and finite. Beyond <see cref="LastTime"/> the area is that of a curve that stays where it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is out of its range.</exception>
    public double RestrictedMean(double time)
    {
        if (!(time >= 0 && double.IsFinite(time)))
        {
            throw new ArgumentOutOfRangeException(nameof(time), string.Create(
                CultureInfo.InvariantCulture, $"A time must be 0 or more and finite, but is {time}."));
        }

        var area = new CompensatedSum();
        var (from, survival) = (0.0, 1.0);
        foreach (var step in _steps.TakeWhile(step => step.Time < time))
        {
            area.Add((step.Time - from) * survival);
            (from, survival) = (step.Time, step.Survival);
        }

        area.Add((time - from) * survival);
        return area.Value;
    }

    private static SurvivalCurve Of(IEnumerable<Lifetime> lifetimes)
    {
        var table = new RiskTable(lifetimes);
        return table.People > 0 ? new(table) : throw new ArgumentException("A survival curve needs people, but there are none.", nameof(lifetimes));
    }

    private static ImmutableArray<SurvivalStep> StepsOf(RiskTable table)
    {
        var steps = ImmutableArray.CreateBuilder<SurvivalStep>(table.EndTimes);
        // While nobody is lost from sight or enters, the share is one fraction of whole numbers: then it is exact.
        var (survival, hazard, greenwood) = (1.0, 0.0, 0.0);
        var (before, whole, left) = (1.0, 0L, 0L);
        foreach (var (time, atRisk, ended) in table.Ends())
        {
            if (atRisk != left)
            {
                (before, whole) = (survival, atRisk);
            }

            left = atRisk - ended;
            survival = before * left / whole;
            hazard += (double)ended / atRisk;
            greenwood += (double)ended / atRisk / left;
            steps.Add(new(time, atRisk, ended, survival, hazard) { Greenwood = greenwood });
        }

        return steps.MoveToImmutable();
    }

    private SurvivalStep? StepAt(double time)
    {
        if (double.IsNaN(time))
        {
            throw new ArgumentOutOfRangeException(nameof(time), "A time must be a number, but is not one.");
        }

        var (low, high) = (0, _steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _steps[middle].Time <= time ? (middle + 1, high) : (low, middle);
        }

        return low is 0 ? null : _steps[low - 1];
    }
}
