namespace LibraryService.Testing;

/// <summary>Time that moves only when it is told to, for tests of code that takes a <see cref="TimeProvider"/>.</summary>
/// <remarks>
/// <para>It goes forward, never back. Its zone is UTC, and its timestamps count in ticks of <see cref="TimeSpan"/>, in step with the time of day.</para>
/// <para>
/// A timer's callback runs inside <see cref="Advance"/> or <see cref="SetUtcNow"/> and nowhere else: in the order in which timers fall due,
/// on the thread that moves time, with time standing at the instant at which the timer was due. A timer due at once waits for the next
/// move, <c>Advance(TimeSpan.Zero)</c> included. What a callback throws comes out of the move, with time standing where that timer was due.
/// </para>
/// <para>Safe to use from several threads. Their moves wait for one another; a callback may move time itself.</para>
/// </remarks>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly Lock _moving = new();
    private readonly SortedDictionary<(DateTimeOffset Due, long Order), ManualTimer> _waiting = [];
    private DateTimeOffset _now;
    private long _turns;

    /// <summary>Starts at <paramref name="start"/> and stands still.</summary>
    public ManualTime(DateTimeOffset start) => _now = start.ToUniversalTime();

    /// <summary>UTC, whatever the machine's zone.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Ten million: a timestamp is a tick of a <see cref="TimeSpan"/>.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The instant at which time stands, with offset zero.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <summary>The instant at which time stands, in ticks.</summary>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves time forward by <paramref name="by"/> and runs what falls due on the way, the end included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative, or leads beyond the year 9999.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (_moving)
        {
            MoveTo(GetUtcNow() + by);
        }
    }

    /// <summary>Moves time forward to <paramref name="value"/> and runs what falls due on the way, the end included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> lies before the instant at which time stands.</exception>
    public void SetUtcNow(DateTimeOffset value)
    {
        lock (_moving)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, GetUtcNow());
            MoveTo(value.ToUniversalTime());
        }
    }

    /// <summary>Makes a timer that falls due as this time moves; see the remarks of <see cref="ManualTime"/>.</summary>
    /// <param name="callback">What runs when the timer is due, in the execution context of the caller of this method.</param>
    /// <param name="state">What the callback is given.</param>
    /// <param name="dueTime">Zero to 4294967294 milliseconds, or <see cref="Timeout.InfiniteTimeSpan"/> for a timer that is not yet set.</param>
    /// <param name="period">The same range; zero and <see cref="Timeout.InfiniteTimeSpan"/> mean once.</param>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal bool Set(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (timer.IsDisposed)
            {
                return false;
            }

            Forget(timer);
            timer.Period = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                Await(timer, _now + dueTime);
            }

            return true;
        }
    }

    internal void Remove(ManualTimer timer)
    {
        lock (_gate)
        {
            Forget(timer);
            timer.IsDisposed = true;
        }
    }

    private void MoveTo(DateTimeOffset target)
    {
        while (NextDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            _now = Later(_now, target);
        }
    }

    private ManualTimer? NextDue(DateTimeOffset target)
    {
        lock (_gate)
        {
            var (turn, timer) = _waiting.FirstOrDefault();
            if (timer is null || turn.Due > target)
            {
                return null;
            }

            _now = Later(_now, turn.Due);
            Forget(timer);
            if (timer.Period > TimeSpan.Zero)
            {
                Await(timer, turn.Due + timer.Period);
            }

            return timer;
        }
    }

    private void Await(ManualTimer timer, DateTimeOffset due)
    {
        var turn = (due, _turns++);
        timer.Turn = turn;
        _waiting.Add(turn, timer);
    }

    private void Forget(ManualTimer timer)
    {
        if (timer.Turn is { } turn)
        {
            _waiting.Remove(turn);
            timer.Turn = null;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
