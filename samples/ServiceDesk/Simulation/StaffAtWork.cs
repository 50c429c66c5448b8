using LibraryService.Routing;

namespace LibraryService.Samples.Desk.Simulation;

/// <summary>The staff while time goes by: they are given inquiries, are done with them, come and go.</summary>
internal sealed class StaffAtWork(IReadOnlyList<StaffMember> staff)
{
    private readonly Dictionary<StaffId, StaffMember> _now = staff.ToDictionary(member => member.Id);
    private readonly PriorityQueue<(StaffId Staff, int Weight), (long At, int Number)> _atWork = new();
    private readonly HashSet<StaffId> _changed = [];
    private StaffPresence _presence = StaffPresence.Of(staff);
    private int _given;

    /// <summary>When somebody is done with something next; null while nobody has anything.</summary>
    public DateTimeOffset? NextDone => _atWork.TryPeek(out _, out var done) ? new DateTimeOffset(done.At, TimeSpan.Zero) : null;

    /// <summary>The staff as they are now.</summary>
    public StaffPresence Presence
    {
        get
        {
            if (_changed.Count > 0)
            {
                _presence = _presence.With(_changed.Select(id => _now[id]));
                _changed.Clear();
            }

            return _presence;
        }
    }

    /// <summary>Everybody is done with what takes no longer than until then.</summary>
    public void Finish(DateTimeOffset at)
    {
        while (_atWork.TryPeek(out var done, out var when) && when.At <= at.UtcTicks)
        {
            _atWork.Dequeue();
            Change(_now[done.Staff] with { Load = _now[done.Staff].Load - done.Weight });
        }
    }

    /// <summary>Somebody is given something that weighs and takes so much.</summary>
    public void Give(StaffId taker, int weight, DateTimeOffset at, TimeSpan handling)
    {
        Change(_now[taker] with { Load = _now[taker].Load + weight, LastAssignedAt = at });
        _atWork.Enqueue((taker, weight), ((at + handling).UtcTicks, _given++));
    }

    /// <summary>Somebody comes or goes.</summary>
    public void Is(StaffId member, StaffStatus status)
    {
        if (_now[member].Status != status)
        {
            Change(_now[member] with { Status = status });
        }
    }

    private void Change(StaffMember member)
    {
        _now[member.Id] = member;
        _changed.Add(member.Id);
    }
}
