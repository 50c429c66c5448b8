using LibraryService.Sla;

namespace LibraryService.Tests.Sla.Reference;

/// <summary>One promise, counted minute by minute under one policy.</summary>
internal sealed class MinuteWait(SlaMetric metric, int from, MinutePolicy policy)
{
    private readonly int? _allowed = policy.Allowed(metric, from);
    private readonly bool _countsAll = policy.CountsAll(metric);
    private int? _pausedFrom;
    private int _used;
    private bool _isLate;
    private int? _lateFrom;

    public SlaMetric Metric => metric;

    public int From => from;

    public int? To { get; private set; }

    public bool IsPromised => _allowed is not null;

    /// <summary>Whether the case was open at some instant of the wait.</summary>
    public bool WasOpen { get; private set; }

    /// <summary>The policy in force when the wait ended; null while it lasts.</summary>
    public MinutePolicy? EndedUnder { get; private set; }

    public bool IsHalfUsed { get; private set; }

    public bool IsLate => _isLate;

    public int? Due { get; private set; }

    public int Used => _used;

    public int Left => _allowed!.Value - _used;

    /// <summary>Tells the wait what the case is in after an event.</summary>
    public void Now(int minute, bool isResolved, string? state)
    {
        WasOpen |= !isResolved;
        if (To is null)
        {
            _pausedFrom = isResolved || policy.Pauses(metric, state) ? _pausedFrom ?? minute : null;
        }
    }

    /// <summary>Looks at the wait for the last time.</summary>
    public void Finish(int asOf)
    {
        Look();
        Due = IsPromised ? DueAsOf(asOf) : null;
    }

    /// <summary>Lets one minute pass.</summary>
    public void Pass(int minute)
    {
        if (To is not null || _pausedFrom is not null || !IsPromised)
        {
            return;
        }

        Look();
        if (!_isLate && _used == _allowed)
        {
            (_lateFrom, _isLate) = (minute, true);
        }

        _used += Counts(minute) ? 1 : 0;
    }

    public void End(int minute, MinutePolicy inForce)
    {
        if (To is null)
        {
            Look();
            (To, EndedUnder) = (minute, inForce);
        }
    }

    public void Reopen()
    {
        if (To is not null)
        {
            (To, EndedUnder, _pausedFrom) = (null, null, null);

            // What was used exactly up to the end is reached when the wait runs again, like the due instant.
            IsHalfUsed = 2 * _used > _allowed;
        }
    }

    public SlaStatus Status() => (To is not null, _isLate, _pausedFrom is not null) switch
    {
        (true, true, _) => SlaStatus.Missed,
        (true, false, _) => SlaStatus.Met,
        (false, true, _) => SlaStatus.Breached,
        (false, false, true) => SlaStatus.Paused,
        _ => SlaStatus.Running,
    };

    private void Look() => IsHalfUsed |= 2 * _used > _allowed || (2 * _used == _allowed && _pausedFrom is null);

    private int? DueAsOf(int asOf)
    {
        if (To is null && _pausedFrom is not null)
        {
            return null;
        }

        if (_isLate)
        {
            return _lateFrom;
        }

        var (minute, used) = (_pausedFrom ?? To ?? asOf, _used);
        while (used < _allowed)
        {
            used += Counts(minute++) ? 1 : 0;
        }

        return minute;
    }

    private bool Counts(int minute) => _countsAll || policy.Calendar.IsOpen(minute);
}
