using LibraryService.Routing;

namespace LibraryService.Samples.Desk.Simulation;

/// <summary>Lets a day go by: inquiries come in, are given to staff by a policy, and are done after a while.</summary>
/// <param name="policy">By which they are given.</param>
/// <param name="staff">Who answers; those who are available stay so all day.</param>
/// <param name="every">
/// How often it is decided, counted from the first inquiry. Zero is at every instant at which something comes in, is done, or is to be asked about again.
/// </param>
internal sealed class DeskSimulation(InquiryPolicy policy, IReadOnlyList<StaffMember> staff, TimeSpan every)
{
    private readonly InquiryRouter _router = new(policy);
    private readonly Dictionary<StaffId, StaffMember> _now = staff.ToDictionary(member => member.Id);
    private readonly PriorityQueue<(StaffId Staff, int Weight), (long At, int Number)> _atWork = new();
    private readonly SimulationResult _result = new(staff);
    private List<SimulatedInquiry> _waiting = [];
    private DateTimeOffset? _askAgainAt;

    /// <param name="day">What comes in, in the order of coming in.</param>
    public SimulationResult Run(IReadOnlyList<SimulatedInquiry> day)
    {
        var presence = StaffPresence.Of(staff);
        var (next, given) = (0, 0);
        while (next < day.Count || _waiting.Count > 0)
        {
            var at = OnTheBeat(day[0].Inquiry.ReceivedAt, NextEvent(next < day.Count ? day[next] : null));
            var changed = Finish(at);
            while (next < day.Count && day[next].Inquiry.ReceivedAt <= at)
            {
                _waiting.Add(day[next++]);
            }

            if (_waiting.Count == 0)
            {
                presence = presence.With(changed.Select(id => _now[id]));
                continue;
            }

            presence = presence.With(changed.Select(id => _now[id]));
            given = Give(at, presence, given, out var takers);
            presence = presence.With(takers.Select(id => _now[id]));
        }

        return _result;
    }

    private DateTimeOffset NextEvent(SimulatedInquiry? arrival)
    {
        var at = arrival?.Inquiry.ReceivedAt ?? DateTimeOffset.MaxValue;
        at = _askAgainAt < at ? _askAgainAt.Value : at;
        return _atWork.TryPeek(out _, out var done) && done.At < at.UtcTicks ? new DateTimeOffset(done.At, TimeSpan.Zero) : at;
    }

    private DateTimeOffset OnTheBeat(DateTimeOffset start, DateTimeOffset at)
    {
        if (every == TimeSpan.Zero)
        {
            return at;
        }

        var beats = ((at - start).Ticks + every.Ticks - 1) / every.Ticks;
        return start + (beats * every);
    }

    private HashSet<StaffId> Finish(DateTimeOffset at)
    {
        var changed = new HashSet<StaffId>();
        while (_atWork.TryPeek(out var done, out var when) && when.At <= at.UtcTicks)
        {
            _atWork.Dequeue();
            _now[done.Staff] = _now[done.Staff] with { Load = _now[done.Staff].Load - done.Weight };
            changed.Add(done.Staff);
        }

        return changed;
    }

    private int Give(DateTimeOffset at, StaffPresence presence, int given, out HashSet<StaffId> takers)
    {
        var routes = _router.Assign(_waiting.Select(asked => asked.Inquiry), presence, at);
        var left = new List<SimulatedInquiry>();
        takers = [];
        _askAgainAt = null;
        for (var i = 0; i < routes.Count; i++)
        {
            if (routes[i].Staff is not { } taker)
            {
                left.Add(_waiting[i]);
                _askAgainAt = _askAgainAt < routes[i].AskAgainAt ? _askAgainAt : routes[i].AskAgainAt;
                continue;
            }

            var weight = policy.Weights[_waiting[i].Inquiry.Channel];
            _result.Add(_waiting[i], taker, at, weight);
            _now[taker] = _now[taker] with { Load = _now[taker].Load + weight, LastAssignedAt = at };
            _atWork.Enqueue((taker, weight), ((at + _waiting[i].Handling).UtcTicks, given++));
            takers.Add(taker);
        }

        _waiting = left;
        return given;
    }
}
