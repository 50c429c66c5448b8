using System.Collections.Immutable;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>Figures in the order of time, and which of them are more than chance.</summary>
/// <remarks>A chart tells that something changed, not what, and not whether it is good. Between signals a figure that rose or fell means nothing.</remarks>
public sealed class ControlChart
{
    private const int FewestForLimits = 12;
    private const double Sigmas = 3;
    private readonly ImmutableArray<ControlPoint> _points;
    private readonly ImmutableArray<ControlSignal> _signals;

    private ControlChart(ControlLimits limits, IEnumerable<ControlPoint> points, IEnumerable<ControlSignal> signals, bool isProvisional) =>
        (Limits, _points, _signals, IsProvisional) = (limits, [.. points], [.. signals], isProvisional);

    /// <summary>The centre and sigma that the figures are compared with.</summary>
    public ControlLimits Limits { get; }

    /// <summary>The points, in the order of time.</summary>
    public IReadOnlyList<ControlPoint> Points => _points;

    /// <summary>The rules that fired, in the order of their points.</summary>
    public IReadOnlyList<ControlSignal> Signals => _signals;

    /// <summary>Whether the limits come from fewer than twelve figures, and will move as more come in.</summary>
    public bool IsProvisional { get; }

    /// <summary>A chart of single figures and their moving range (XmR), three sigma to either side: the one to begin with.</summary>
    /// <param name="values">Finite figures in the order of time.</param>
    /// <param name="limits">The limits; null for those of the figures themselves, of which there must then be two. Set them once from a steady time, and keep them.</param>
    /// <param name="rules">Which patterns count; null for <see cref="ControlRules.WesternElectric"/> and a moving range beyond its limit.</param>
    /// <exception cref="ArgumentException">A value is not finite, or too few are there to have limits.</exception>
    public static ControlChart XmR(IReadOnlyList<double> values, ControlLimits? limits = null, IEnumerable<ControlRule>? rules = null)
    {
        var own = LimitsOf(values, limits);
        var reach = Sigmas * own.Sigma;
        return new(
            own,
            values.Select(value => new ControlPoint(value, value, own.Centre - reach, own.Centre + reach)),
            ControlPatterns.Find(values, own, rules ?? [.. ControlRules.WesternElectric, ControlRule.MovingRangeBeyondLimit]),
            limits is null && values.Count < FewestForLimits);
    }

    /// <summary>A chart of the exponentially weighted mean (EWMA): it sees a small lasting shift sooner than single figures do.</summary>
    /// <remarks>S. W. Roberts, Technometrics 1 (1959), 239-250, with the limits as they are at each point and not as they become.</remarks>
    /// <param name="values">Finite figures in the order of time.</param>
    /// <param name="limits">The limits of the single figures; null for those of the figures themselves.</param>
    /// <param name="weight">Of the newest figure: more than 0, at most 1.</param>
    /// <param name="sigmas">How many standard deviations of the mean it may stray: more than 0.</param>
    /// <exception cref="ArgumentException">A value is not finite, or too few are there to have limits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ControlChart Ewma(IReadOnlyList<double> values, ControlLimits? limits = null, double weight = 0.2, double sigmas = Sigmas)
    {
        if (!(weight > 0 && weight <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, FormattableString.Invariant($"A weight must be more than 0 and at most 1, but is {weight}."));
        }

        CheckPositive(sigmas, nameof(sigmas));
        var own = LimitsOf(values, limits);
        var (points, signals, mean, kept) = (new List<ControlPoint>(), new List<ControlSignal>(), own.Centre, 1.0);
        foreach (var value in values)
        {
            mean += weight * (value - mean);
            kept *= (1 - weight) * (1 - weight);
            var reach = sigmas * own.Sigma * Math.Sqrt(weight / (2 - weight) * (1 - kept));
            if (Math.Abs(mean - own.Centre) > reach)
            {
                signals.Add(new(points.Count, ControlRule.WeightedMeanBeyondLimits, mean > own.Centre));
            }

            points.Add(new(value, mean, own.Centre - reach, own.Centre + reach));
        }

        return new(own, points, signals, limits is null && values.Count < FewestForLimits);
    }

    /// <summary>A chart of what adds up above and below the centre (CUSUM): it sees a small lasting shift soonest, and when it began.</summary>
    /// <remarks>E. S. Page, Biometrika 41 (1954), 100-115, in the two-sided tabular form. Each sum begins again at 0 whenever it would fall below.</remarks>
    /// <param name="values">Finite figures in the order of time.</param>
    /// <param name="limits">The limits of the single figures; null for those of the figures themselves.</param>
    /// <param name="slack">How much of a shift is let pass, in sigma: 0 or more; half of the shift to be found.</param>
    /// <param name="decision">From which sum on it is a signal, in sigma: more than 0.</param>
    /// <exception cref="ArgumentException">A value is not finite, or too few are there to have limits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ControlChart Cusum(IReadOnlyList<double> values, ControlLimits? limits = null, double slack = 0.5, double decision = 5)
    {
        if (!(slack >= 0 && double.IsFinite(slack)))
        {
            throw new ArgumentOutOfRangeException(nameof(slack), slack, FormattableString.Invariant($"The slack must be 0 or more, and finite, but is {slack}."));
        }

        CheckPositive(decision, nameof(decision));
        var own = LimitsOf(values, limits);
        var (points, signals, above, below, reach) = (new List<ControlPoint>(), new List<ControlSignal>(), 0.0, 0.0, decision * own.Sigma);
        foreach (var value in values)
        {
            above = Math.Max(0, above + value - own.Centre - (slack * own.Sigma));
            below = Math.Max(0, below + own.Centre - value - (slack * own.Sigma));
            if (Math.Max(above, below) > reach)
            {
                signals.Add(new(points.Count, ControlRule.SumBeyondLimits, above >= below));
            }

            points.Add(new(value, above >= below ? above : -below, -reach, reach));
        }

        return new(own, points, signals, limits is null && values.Count < FewestForLimits);
    }

    private static ControlLimits LimitsOf(IReadOnlyList<double> values, ControlLimits? limits)
    {
        ControlLimits.CheckFinite(values);
        return limits ?? ControlLimits.Of(values);
    }

    private static void CheckPositive(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"It must be more than 0 and finite, but is {value}."));
        }
    }
}
