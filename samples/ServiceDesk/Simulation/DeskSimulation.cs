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
    private readonly StaffAtWork _staff = new(staff);
    private readonly SimulationResult _result = new(staff);
    private List<SimulatedInquiry> _waiting = [];
    private DateTimeOffset? _askAgainAt;

    /// <param name="day">What comes in, in the order of coming in.</param>
    public SimulationResult Run(IReadOnlyList<SimulatedInquiry> day)
    {
        var next = 0;
        while (next < day.Count || _waiting.Count > 0)
        {
            var at = OnTheBeat(day[0].Inquiry.ReceivedAt, NextEvent(next < day.Count ? day[next] : null));
            _staff.Finish(at);
            while (next < day.Count && day[next].Inquiry.ReceivedAt <= at)
            {
                _waiting.Add(day[next++]);
            }

            if (_waiting.Count > 0)
            {
                Give(at);
            }
        }

        return _result;
    }

    private DateTimeOffset NextEvent(SimulatedInquiry? arrival)
    {
        var at = arrival?.Inquiry.ReceivedAt ?? DateTimeOffset.MaxValue;
        at = _askAgainAt < at ? _askAgainAt.Value : at;
        return _staff.NextDone < at ? _staff.NextDone.Value : at;
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

    private void Give(DateTimeOffset at)
    {
        var routes = _router.Assign(_waiting.Select(asked => asked.Inquiry), _staff.Presence, at);
        var left = new List<SimulatedInquiry>();
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
            _staff.Give(taker, weight, at, _waiting[i].Handling);
        }

        _waiting = left;
    }
}
