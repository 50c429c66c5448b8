using System.Collections.Immutable;
using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>One promise on its way: when it started, when it stood still, when it stopped.</summary>
/// <remarks>
/// Immutable. Only these instants are kept; when it is due and how it stands are worked out from the opening hours each time, so edited hours
/// date it anew. A step that changes nothing (pausing what is paused, resuming what runs, stopping what is stopped) leaves all as it was, except
/// that the next step must not be before it.
/// </remarks>
public sealed class SlaClock
{
    private readonly SlaCount _count;
    private readonly DateTimeOffset _latestStep;

    private SlaClock(SlaCount count, DateTimeOffset startedAt, ImmutableArray<SlaPause> pauses, DateTimeOffset? stoppedAt, DateTimeOffset latestStep)
    {
        _count = count;
        StartedAt = startedAt;
        Pauses = pauses;
        StoppedAt = stoppedAt;
        _latestStep = latestStep;
    }

    /// <summary>What was promised.</summary>
    public SlaTarget Target => _count.Target;

    /// <summary>When the clock started.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When the clock stood still, earliest first; from a stop to the resuming after it is one of them.</summary>
    public ImmutableArray<SlaPause> Pauses { get; }

    /// <summary>When the clock stopped; null while it is open.</summary>
    public DateTimeOffset? StoppedAt { get; }

    /// <summary>When the promise falls due, with the offset of the opening hours' zone.</summary>
    /// <value>Null while paused, and when too little open time is left in the years of the calendar. A stopped clock keeps what it had.</value>
    public DateTimeOffset? Due => IsPaused && StoppedAt is null ? null : Reached(_count.AmountFrom(StartedAt), throughOpenPause: true);

    /// <summary>Whether it neither stands still nor has stopped.</summary>
    internal bool IsRunning => StoppedAt is null && !IsPaused;

    private bool IsPaused => Pauses is [.., { Until: null }];

    /// <summary>Starts a clock.</summary>
    /// <param name="hours">In which open time and working days are counted.</param>
    /// <param name="target">How long is allowed; more than zero.</param>
    /// <param name="at">When it starts, in the years 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target is zero, or the instant is outside those years.</exception>
    public static SlaClock Start(ServiceHours hours, SlaTarget target, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (target.IsNone)
        {
            throw new ArgumentOutOfRangeException(nameof(target), target, "A clock needs a target of more than zero; a target of zero promises nothing.");
        }

        HoursYears.Check(at);
        return new SlaClock(new SlaCount(hours, target), at, [], stoppedAt: null, at);
    }

    /// <summary>The clock standing still from an instant on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before the step before it.</exception>
    /// <exception cref="InvalidOperationException">The clock has stopped; resuming opens it again.</exception>
    public SlaClock Pause(DateTimeOffset at)
    {
        CheckOrder(at);
        return StoppedAt is not null ? throw new InvalidOperationException("A clock that has stopped cannot be paused; resume it first.")
            : IsPaused ? Unchanged(at)
            : new SlaClock(_count, StartedAt, Pauses.Add(new SlaPause(at, Until: null)), stoppedAt: null, at);
    }

    /// <summary>The clock running again from an instant on. After a stop, the time since the stop counts as a pause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before the step before it.</exception>
    public SlaClock Resume(DateTimeOffset at)
    {
        CheckOrder(at);
        return IsPaused ? new SlaClock(_count, StartedAt, Pauses.SetItem(Pauses.Length - 1, Pauses[^1] with { Until = at }), stoppedAt: null, at)
            : StoppedAt is { } stopped ? new SlaClock(_count, StartedAt, Pauses.Add(new SlaPause(stopped, at)), stoppedAt: null, at)
            : Unchanged(at);
    }

    /// <summary>The clock stopped at an instant: the promise was then met or missed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before the step before it.</exception>
    public SlaClock Stop(DateTimeOffset at)
    {
        CheckOrder(at);
        return StoppedAt is not null ? Unchanged(at) : new SlaClock(_count, StartedAt, Pauses, at, at);
    }

    /// <summary>The same instants counted in other hours, or towards another target: what is due under an edited calendar or a changed promise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The target is zero.</exception>
    public SlaClock Under(ServiceHours hours, SlaTarget target) =>
        new(Start(hours, target, StartedAt)._count, StartedAt, Pauses, StoppedAt, _latestStep);

    /// <summary>The time used so far: in opening hours, or around the clock for a target of elapsed time. Pauses are left out.</summary>
    /// <param name="at">When to look; after the stop it makes no difference, before the start nothing is used.</param>
    public TimeSpan Elapsed(DateTimeOffset at)
    {
        HoursYears.Check(at);
        var end = Earlier(at, StoppedAt);
        var (from, elapsed) = (StartedAt, TimeSpan.Zero);
        foreach (var pause in Pauses)
        {
            if (end <= pause.From)
            {
                break;
            }

            elapsed += _count.Between(from, pause.From);
            if (pause.Until is not { } until || end <= until)
            {
                return elapsed;
            }

            from = until;
        }

        return end > from ? elapsed + _count.Between(from, end) : elapsed;
    }

    /// <summary>The time left; negative when more than allowed has been used.</summary>
    /// <param name="at">When to look; after the stop it makes no difference.</param>
    /// <returns>Working days are counted as the open time that they have. <see cref="TimeSpan.MaxValue"/> when too few open days are left to tell.</returns>
    public TimeSpan Remaining(DateTimeOffset at) => Left(Elapsed(at));

    /// <summary>How the promise stands at an instant. What happened after it is not seen, but from a stop to the resuming after it the clock is paused.</summary>
    public SlaStatus Status(DateTimeOffset at) => Standing(at).Status;

    /// <summary>Why the promise falls due when it does.</summary>
    public SlaExplanation Explain() => SlaExplanation.Of(this);

    /// <summary>How the promise stands at an instant, and the time used by then.</summary>
    internal (SlaStatus Status, TimeSpan Elapsed) Standing(DateTimeOffset at)
    {
        var elapsed = Elapsed(at);
        var status = (StoppedAt <= at, IsBreached(at, elapsed)) switch
        {
            (true, false) => SlaStatus.Met,
            (true, true) => SlaStatus.Missed,
            (false, true) => SlaStatus.Breached,
            _ => Pauses.Any(pause => pause.Includes(at)) ? SlaStatus.Paused : SlaStatus.Running,
        };
        return (status, elapsed);
    }

    /// <summary>How long the whole promise allows, in what its target counts; null when too few open days are left to tell.</summary>
    internal TimeSpan? Allowed => _count.AmountFrom(StartedAt);

    /// <summary>What is left when so much has been used; <see cref="TimeSpan.MaxValue"/> when too few open days are left to tell.</summary>
    internal TimeSpan Left(TimeSpan elapsed) => Allowed is { } allowed ? allowed - elapsed : TimeSpan.MaxValue;

    /// <summary>When so much had been used, or will have been if nothing pauses it; null while paused before that.</summary>
    internal DateTimeOffset? WhenElapsed(TimeSpan amount) => Reached(amount, throughOpenPause: false);

    internal ServiceHours Hours => _count.Hours;

    private static DateTimeOffset Earlier(DateTimeOffset at, DateTimeOffset? other) => other < at ? other.Value : at;

    private SlaClock Unchanged(DateTimeOffset at) => at == _latestStep ? this : new(_count, StartedAt, Pauses, StoppedAt, at);

    // Where just what was allowed has been used, it counts whether that was before this instant: the desk may have closed since.
    private bool IsBreached(DateTimeOffset at, TimeSpan elapsed) =>
        Allowed is { } allowed && (elapsed > allowed || (elapsed == allowed && Reached(allowed, throughOpenPause: false) < Earlier(at, StoppedAt)));

    // Used up exactly where a pause begins is not yet late: the promise is then due when the clock runs again.
    private DateTimeOffset? Reached(TimeSpan? amount, bool throughOpenPause)
    {
        if (amount is not { } left)
        {
            return null;
        }

        var from = StartedAt;
        foreach (var pause in Pauses)
        {
            var reached = _count.Add(from, left);
            if (reached < pause.From)
            {
                return reached;
            }

            if (pause.Until is not { } until)
            {
                return throughOpenPause ? reached : null;
            }

            left -= _count.Between(from, pause.From);
            from = until;
        }

        return _count.Add(from, left);
    }

    private void CheckOrder(DateTimeOffset at)
    {
        HoursYears.Check(at);
        if (at < _latestStep)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, $"A step is at or after the one before it, which was at {_latestStep:O}.");
        }
    }
}
