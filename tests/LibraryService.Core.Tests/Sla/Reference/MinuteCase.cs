using LibraryService.Sla;

namespace LibraryService.Tests.Sla.Reference;

/// <summary>A case gone through minute by minute, as if one policy had counted from the start.</summary>
/// <remarks>Which policy was in force when a wait ended is noted on the way, so that each wait can be taken from the run of its own policy.</remarks>
internal sealed class MinuteCase
{
    private readonly MinutePolicy _counting;
    private readonly List<MinuteWait?> _waits = [];
    private MinutePolicy _inForce;
    private string? _state;
    private bool _isResolved;
    private MinuteWait? _first;
    private MinuteWait? _next;
    private MinuteWait? _update;
    private MinuteWait? _resolution;

    private MinuteCase(MinutePolicy counting, MinutePolicy inForce) => (_counting, _inForce) = (counting, inForce);

    /// <summary>The waits of the case that count under the policies under which they ended or still run.</summary>
    public static List<MinuteWait> Waits(IEnumerable<MinuteEvent> events, MinutePolicy policy, int asOf)
    {
        var seen = events.Where(happened => happened.At <= asOf).Distinct()
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Kind).ThenBy(happened => happened.State, StringComparer.Ordinal).ToList();
        if (seen.Find(happened => happened.Kind == SlaEventKind.Opened) is not { } opened)
        {
            return [];
        }

        var ordered = seen.ConvertAll(happened => happened with { At = Math.Max(happened.At, opened.At) });
        MinutePolicy[] policies = [policy, .. seen.Select(happened => happened.Policy).OfType<MinutePolicy>()];
        var runs = policies.Distinct().Select(counting =>
        {
            var run = new MinuteCase(counting, policy);
            run.Run(opened.At, ordered, asOf);
            return run;
        }).ToList();
        return
        [
            .. from i in Enumerable.Range(0, runs[0]._waits.Count)
               from run in runs
               let wait = run._waits[i]
               where wait is { IsPromised: true } && (wait.EndedUnder ?? run._inForce) == run._counting
               select wait,
        ];
    }

    private void Run(int opened, List<MinuteEvent> events, int asOf)
    {
        _first = Start(SlaMetric.FirstResponse, opened);
        _update = Start(SlaMetric.Update, opened);
        _resolution = Start(SlaMetric.Resolution, opened);
        var next = 0;
        for (var minute = opened; ; minute++)
        {
            for (; next < events.Count && events[next].At == minute; next++)
            {
                Happen(events[next]);
                _waits.ForEach(wait => wait?.Now(minute, _isResolved, _state));
            }

            if (minute == asOf)
            {
                _waits.ForEach(wait => wait?.Finish(asOf));
                return;
            }

            foreach (var wait in _waits)
            {
                wait?.Pass(minute);
            }
        }
    }

    private void Happen(MinuteEvent happened)
    {
        var minute = happened.At;
        switch (happened.Kind)
        {
            case SlaEventKind.PolicyChanged:
                _inForce = happened.Policy!;
                break;
            case SlaEventKind.PatronMessage:
                _state = _state == "waiting-on-patron" ? null : _state;
                _waits.ForEach(wait => wait?.Now(minute, _isResolved, _state));
                _next ??= Start(SlaMetric.NextResponse, minute);
                break;
            case SlaEventKind.StateChanged:
                _state = happened.State;
                break;
            case SlaEventKind.StaffMessage:
                End(ref _first, minute);
                End(ref _next, minute);
                var update = _update!;
                End(ref _update, minute);
                Forget(update, update.WasOpen);
                _update = Start(SlaMetric.Update, minute);
                break;
            case SlaEventKind.NoReplyNeeded:
                Forget(_next, isKept: false);
                _next = null;
                break;
            case SlaEventKind.Resolved when !_isResolved:
                End(ref _first, minute);
                End(ref _next, minute);
                _update!.End(minute, _inForce);
                _resolution!.End(minute, _inForce);
                (_isResolved, _state) = (true, null);
                break;
            case SlaEventKind.Reopened when _isResolved:
                _update!.Reopen();
                _resolution!.Reopen();
                _isResolved = false;
                break;
        }
    }

    private MinuteWait Start(SlaMetric metric, int minute)
    {
        var wait = new MinuteWait(metric, minute, _counting);
        wait.Now(minute, _isResolved, _state);
        _waits.Add(wait);
        return wait;
    }

    private void End(ref MinuteWait? wait, int minute)
    {
        wait?.End(minute, _inForce);
        wait = null;
    }

    private void Forget(MinuteWait? wait, bool isKept)
    {
        if (wait is not null && !isKept)
        {
            _waits[_waits.IndexOf(wait)] = null;
        }
    }
}
