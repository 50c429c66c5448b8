namespace LibraryService.Sla;

/// <summary>The events of one case in the order in which they count, each with what it left the case in.</summary>
internal sealed class SlaTimeline
{
    private readonly List<SlaPoint> _points;

    private SlaTimeline(int most) => _points = new List<SlaPoint>(most);

    public int Count => _points.Count;

    public SlaPoint this[int index] => _points[index];

    /// <summary>The timeline from the opening on; empty when there was none by then.</summary>
    public static SlaTimeline Of(IEnumerable<SlaEvent> events, SlaPolicy policy, DateTimeOffset asOf)
    {
        var seen = Seen(events, asOf);
        var timeline = new SlaTimeline(seen.Length);
        var opening = Array.FindIndex(seen, happened => happened.Kind == SlaEventKind.Opened);
        if (opening < 0)
        {
            return timeline;
        }

        var opened = seen[opening];
        timeline._points.Add(new SlaPoint(SlaEventKind.Opened, opened.At, State: null, IsResolved: false, policy));
        for (var i = 0; i < seen.Length; i++)
        {
            // What is told twice happened once.
            if (i == 0 || SlaEventOrder.Instance.Compare(seen[i - 1], seen[i]) != 0)
            {
                timeline.Append(seen[i], seen[i].At < opened.At ? opened.At : seen[i].At);
            }
        }

        return timeline;
    }

    // Most come in their order already, and then there is nothing to sort.
    private static SlaEvent[] Seen(IEnumerable<SlaEvent> events, DateTimeOffset asOf)
    {
        SlaEvent[] seen = [.. events];
        if (Array.Exists(seen, happened => happened.At > asOf))
        {
            seen = Array.FindAll(seen, happened => happened.At <= asOf);
        }

        for (var i = 1; i < seen.Length; i++)
        {
            if (SlaEventOrder.Instance.Compare(seen[i - 1], seen[i]) > 0)
            {
                Array.Sort(seen, SlaEventOrder.Instance);
                break;
            }
        }

        return seen;
    }

    private void Append(SlaEvent happened, DateTimeOffset at)
    {
        var last = _points[^1];
        var next = last with { Kind = happened.Kind, At = at };
        switch (happened.Kind)
        {
            case SlaEventKind.Opened:
            case SlaEventKind.Resolved when last.IsResolved:
            case SlaEventKind.Reopened when !last.IsResolved:
                return;
            case SlaEventKind.PolicyChanged:
                next = next with { Policy = happened.Policy! };
                break;
            case SlaEventKind.PatronMessage when string.Equals(last.State, PauseState.WaitingOnPatron, StringComparison.Ordinal):
                next = next with { State = null };
                break;
            case SlaEventKind.StateChanged:
                next = next with { State = happened.State };
                break;
            case SlaEventKind.Resolved:
                next = next with { State = null, IsResolved = true };
                break;
            case SlaEventKind.Reopened:
                next = next with { IsResolved = false };
                break;
        }

        _points.Add(next);
    }
}
