using System.Collections.Immutable;

namespace LibraryService.Sla;

/// <summary>Something to raise on the way to a breach or after it: a warning, a breach, an escalation.</summary>
public sealed class SlaStep
{
    private SlaStep(string name, SlaStepKind kind, double fraction, TimeSpan time, IReadOnlyList<SlaMetric>? metrics)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Kind, Share, Time) = (name, kind, fraction, time);
        Metrics = metrics is null ? null : [.. metrics];
    }

    /// <summary>What staff call it; part of the key of all that it raises.</summary>
    public string Name { get; }

    /// <summary>Where it lies.</summary>
    public SlaStepKind Kind { get; }

    /// <summary>The fraction of the target, between 0 and 1; 0 for other kinds.</summary>
    public double Share { get; }

    /// <summary>The time left or overdue, in what the target counts; zero for other kinds.</summary>
    public TimeSpan Time { get; }

    /// <summary>The metrics it is for; null for all.</summary>
    public IReadOnlyList<SlaMetric>? Metrics { get; }

    /// <summary>Raised when a fraction of the target has been used.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is not between 0 and 1.</exception>
    public static SlaStep Fraction(string name, double fraction, IReadOnlyList<SlaMetric>? metrics = null) => fraction is > 0 and < 1
        ? new SlaStep(name, SlaStepKind.Fraction, fraction, TimeSpan.Zero, metrics)
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A fraction of the target is more than 0 and less than 1.");

    /// <summary>Raised when so much of the target is left; never for a target that is no longer than that.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not more than zero.</exception>
    public static SlaStep Left(string name, TimeSpan time, IReadOnlyList<SlaMetric>? metrics = null) =>
        new(name, SlaStepKind.Left, 0, Positive(time), metrics);

    /// <summary>Raised when the due instant has passed.</summary>
    public static SlaStep Breach(string name, IReadOnlyList<SlaMetric>? metrics = null) =>
        new(name, SlaStepKind.Breach, 0, TimeSpan.Zero, metrics);

    /// <summary>Raised when so much more than the target has been used.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not more than zero.</exception>
    public static SlaStep Overdue(string name, TimeSpan time, IReadOnlyList<SlaMetric>? metrics = null) =>
        new(name, SlaStepKind.Overdue, 0, Positive(time), metrics);

    internal static ImmutableArray<SlaStep> Distinct(IReadOnlyList<SlaStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return steps.GroupBy(step => step.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"Each step has a name of its own, but '{twice.Key}' came twice.", nameof(steps))
            : [.. steps];
    }

    internal bool IsFor(SlaMetric metric) => Metrics?.Contains(metric) ?? true;

    /// <summary>How much has been used when it is reached; null when that is never.</summary>
    internal TimeSpan? At(TimeSpan target) => Kind switch
    {
        SlaStepKind.Fraction => new TimeSpan((long)Math.Ceiling(target.Ticks * Share)),
        SlaStepKind.Left => target > Time ? target - Time : null,
        SlaStepKind.Breach => target,
        _ => target.Ticks <= long.MaxValue - Time.Ticks ? target + Time : null,
    };

    private static TimeSpan Positive(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return time;
    }
}
