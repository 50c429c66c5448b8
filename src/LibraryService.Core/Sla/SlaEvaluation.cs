using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>Runs the clocks of one case over its timeline.</summary>
internal sealed class SlaEvaluation(SlaTimeline timeline, ServiceHours hours)
{
    public SlaReport Report(DateTimeOffset asOf)
    {
        if (timeline.Count == 0)
        {
            return new SlaReport(asOf, first: null, exchanges: [], updates: [], resolution: null);
        }

        return new SlaReport(
            asOf,
            Run(SlaMetric.FirstResponse, 0, FirstAnswer()),
            Exchanges(),
            Updates(),
            Run(SlaMetric.Resolution, 0, until: null));
    }

    private int? FirstAnswer()
    {
        for (var i = 1; i < timeline.Count; i++)
        {
            if (timeline[i].Kind is SlaEventKind.StaffMessage or SlaEventKind.Resolved)
            {
                return i;
            }
        }

        return null;
    }

    private List<SlaRun> Exchanges()
    {
        var runs = new List<SlaRun>();
        int? waiting = null;
        for (var i = 1; i < timeline.Count; i++)
        {
            switch (timeline[i].Kind)
            {
                case SlaEventKind.PatronMessage:
                    waiting ??= i;
                    break;
                case SlaEventKind.NoReplyNeeded:
                    waiting = null;
                    break;
                case SlaEventKind.StaffMessage or SlaEventKind.Resolved when waiting is { } from:
                    Append(runs, Run(SlaMetric.NextResponse, from, i));
                    waiting = null;
                    break;
            }
        }

        if (waiting is { } open)
        {
            Append(runs, Run(SlaMetric.NextResponse, open, until: null));
        }

        return runs;
    }

    private List<SlaRun> Updates()
    {
        var runs = new List<SlaRun>();
        var from = 0;
        for (var i = 1; i < timeline.Count; i++)
        {
            if (timeline[i].Kind == SlaEventKind.StaffMessage)
            {
                // Between two messages after the resolution nobody was owed an update.
                if (!NeverOpen(from, i))
                {
                    Append(runs, Run(SlaMetric.Update, from, i));
                }

                from = i;
            }
        }

        Append(runs, Run(SlaMetric.Update, from, until: null));
        return runs;
    }

    private bool NeverOpen(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (!timeline[i].IsResolved)
            {
                return false;
            }
        }

        return true;
    }

    private SlaRun? Run(SlaMetric metric, int from, int? until)
    {
        var policy = timeline[Governing(from, until ?? timeline.Count - 1)].Policy;
        if (policy[metric] is not { } target)
        {
            return null;
        }

        var clock = SlaClock.Start(policy.Hours ?? hours, target, timeline[from].At);
        for (var i = from; i < (until ?? timeline.Count); i++)
        {
            clock = Step(clock, timeline[i], policy.Pauses(metric, timeline[i].State), isStart: i == from);
        }

        return new SlaRun(metric, until is { } end ? clock.Stop(timeline[end].At) : clock, policy);
    }

    private static SlaClock Step(SlaClock clock, SlaPoint point, bool pauses, bool isStart) => point switch
    {
        { Kind: SlaEventKind.Resolved } when !isStart => clock.Stop(point.At),
        { IsResolved: true } => clock.StoppedAt is null ? clock.Pause(point.At) : clock,
        _ when pauses => clock.StoppedAt is null ? clock.Pause(point.At) : clock.Resume(point.At).Pause(point.At),
        _ => clock.IsRunning ? clock : clock.Resume(point.At),
    };

    // A clock keeps the policy that was in force when it stopped; an open one has the latest.
    private int Governing(int from, int last)
    {
        if (timeline[last].IsResolved)
        {
            for (var i = last; i > from; i--)
            {
                if (timeline[i].Kind == SlaEventKind.Resolved)
                {
                    return i;
                }
            }
        }

        return last;
    }

    private static void Append(List<SlaRun> runs, SlaRun? run)
    {
        if (run is not null)
        {
            runs.Add(run);
        }
    }
}
