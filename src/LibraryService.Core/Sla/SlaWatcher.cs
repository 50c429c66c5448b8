using System.Diagnostics.CodeAnalysis;

namespace LibraryService.Sla;

/// <summary>Watches any number of due instants in memory: what is due next, and what is due by now, in order.</summary>
/// <typeparam name="TKey">What names a clock to the caller, such as a case and a metric. Let go of when the clock fires or is cancelled.</typeparam>
/// <remarks>
/// <para>Scheduling, cancelling and firing take constant time on average, however many clocks are open. Only a clock scheduled before a due
/// instant that <see cref="NextDue"/> or <see cref="TryTake"/> has already looked at waits in a queue of such early clocks, at the cost of a
/// priority queue. Of many clocks each takes about 25 bytes beside its key, and at most 40 with what cancelled ones leave behind until it is
/// swept up.</para>
/// <para>The watcher reads no time: the caller says what now is, and it may go back. It is not safe for several threads at once, and asking
/// for <see cref="NextDue"/> counts as a change.</para>
/// </remarks>
public sealed class SlaWatcher<TKey>
{
    // A quarter of a megabyte of leftovers: a small watcher hardly ever sweeps.
    private const int LeftoversAllowed = 16_384;

    private readonly WatchPlaces<TKey> _places = new();
    private readonly DueBuckets<TKey> _buckets;
    private readonly PriorityQueue<SlaWatch, (long Due, long Arrival)> _early = new();
    private long _arrivals;

    /// <summary>Creates a watcher without clocks.</summary>
    public SlaWatcher() => _buckets = new DueBuckets<TKey>(_places);

    /// <summary>How many clocks are open: scheduled, and neither taken nor cancelled.</summary>
    public int Count => _places.Count;

    /// <summary>The earliest due instant of all open clocks, exact and in UTC; null when none is open.</summary>
    public DateTimeOffset? NextDue => TryPeek(out var earliest) ? Utc(earliest.Due) : null;

    /// <summary>Opens a clock that fires at <paramref name="due"/>, which may lie in the past. The same key may be scheduled more than
    /// once.</summary>
    /// <returns>The receipt with which the clock is cancelled.</returns>
    public SlaWatch Schedule(TKey key, DateTimeOffset due)
    {
        var entry = new DueEntry(due.UtcTicks, _places.Take(key));
        if (entry.Due >= _buckets.Floor)
        {
            _buckets.Add(entry);
        }
        else
        {
            AddEarly(entry);
        }

        return entry.Watch;
    }

    /// <summary>Closes a clock before it fires.</summary>
    /// <returns>False when there is nothing to close: the clock has been taken or cancelled already.</returns>
    public bool Cancel(SlaWatch watch)
    {
        if (!_places.Holds(watch))
        {
            return false;
        }

        _places.Free(watch);
        SweepLeftovers();
        return true;
    }

    /// <summary>Takes the earliest clock that is due at or before <paramref name="now"/>, exactly now included, and closes it.</summary>
    /// <remarks>Called until it gives false, it catches up with any gap in the order of the due instants; clocks due at the same instant come in
    /// the order in which they were scheduled. Allocates nothing.</remarks>
    /// <param name="now">The time to compare with.</param>
    /// <param name="key">The key that the clock was scheduled with.</param>
    /// <param name="due">When the clock was due, in UTC.</param>
    /// <returns>False when no clock is due by now.</returns>
    public bool TryTake(DateTimeOffset now, [MaybeNullWhen(false)] out TKey key, out DateTimeOffset due)
    {
        if (!TryPeek(out var earliest) || earliest.Due > now.UtcTicks)
        {
            (key, due) = (default, default);
            return false;
        }

        RemoveEarliest();
        (key, due) = (_places.Free(earliest.Watch), Utc(earliest.Due));
        return true;
    }

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);

    private bool TryPeek(out DueEntry earliest)
    {
        // Every early clock is due before the floor of the buckets, and so before every clock in them.
        while (TryPeekEarly(out earliest) || _buckets.TryPeek(out earliest))
        {
            if (_places.IsOpen(earliest.Watch))
            {
                return true;
            }

            RemoveEarliest();
        }

        return false;
    }

    private bool TryPeekEarly(out DueEntry earliest)
    {
        var any = _early.TryPeek(out var watch, out var priority);
        earliest = new DueEntry(priority.Due, watch);
        return any;
    }

    private void RemoveEarliest()
    {
        if (_early.Count > 0)
        {
            _early.Dequeue();
        }
        else
        {
            _buckets.RemoveEarliest();
        }
    }

    private void AddEarly(DueEntry entry)
    {
        _early.Enqueue(entry.Watch, (entry.Due, _arrivals++));

        // When most clocks are early the floor stands too high. As each early one pays for at most one other that moves, the average
        // stays constant.
        if (_early.Count > _buckets.Count)
        {
            MoveAllToBuckets();
        }
    }

    // The work is paid by the cancellations since the last sweep.
    private void SweepLeftovers()
    {
        var entries = _buckets.Count + _early.Count;
        if (entries - _places.Count > (_places.Count / 4 * 3) + LeftoversAllowed)
        {
            MoveAllToBuckets();
        }
    }

    private void MoveAllToBuckets()
    {
        _buckets.Rebuild(_early.Count > 0 ? 0 : _buckets.Floor);
        while (_early.TryDequeue(out var watch, out var priority))
        {
            if (_places.IsOpen(watch))
            {
                _buckets.Add(new DueEntry(priority.Due, watch));
            }
        }
    }
}
