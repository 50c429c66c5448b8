using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Running;

/// <summary>Turns what was written down of a case into what people do in it, one after the other.</summary>
internal static class CaseScript
{
    /// <param name="events">What was written down, in any order, some of it twice.</param>
    /// <param name="takenAt">When somebody had it: staff do nothing before. Null when that is not looked at.</param>
    public static IReadOnlyList<CaseAct> Of(IReadOnlyList<SlaEvent> events, DateTimeOffset? takenAt = null)
    {
        var acts = new List<CaseAct>();
        foreach (var instant in events.Distinct().Where(happened => happened.Kind != SlaEventKind.Opened).GroupBy(happened => happened.At).OrderBy(group => group.Key))
        {
            acts.AddRange(At(instant.Key, [.. instant]));
        }

        // Logs of real desks have acts that are older than the case: they belong to its beginning.
        var opened = events.Where(happened => happened.Kind == SlaEventKind.Opened).Min(happened => (DateTimeOffset?)happened.At) ?? DateTimeOffset.MinValue;
        return NotBefore(acts, opened, takenAt ?? opened);
    }

    private static IEnumerable<CaseAct> At(DateTimeOffset at, IReadOnlyList<SlaEvent> events)
    {
        bool Has(SlaEventKind kind) => events.Any(happened => happened.Kind == kind);
        var waits = events.Where(happened => happened.Kind == SlaEventKind.StateChanged).Select(happened => happened.State!).ToList();
        foreach (var happened in events)
        {
            CaseAct? act = happened.Kind switch
            {
                SlaEventKind.PatronMessage => new(at, Has(SlaEventKind.NoReplyNeeded) ? CaseActKind.PatronThanks : CaseActKind.PatronWrites),
                SlaEventKind.Reopened when !Has(SlaEventKind.PatronMessage) => new(at, CaseActKind.Reopens),
                SlaEventKind.StaffMessage => new(at, waits.Contains(PauseState.WaitingOnPatron, StringComparer.Ordinal) ? CaseActKind.StaffAsks
                    : Has(SlaEventKind.Resolved) ? CaseActKind.StaffCloses
                    : CaseActKind.StaffAnswers),
                SlaEventKind.StateChanged => IsWait(happened.State!) ? new(at, CaseActKind.Waits, happened.State) : new(at, CaseActKind.Resumes),
                SlaEventKind.Resolved => new(at, CaseActKind.Resolves),
                _ => null,
            };
            if (act is not null)
            {
                yield return act;
            }
        }
    }

    private static bool IsWait(string state) => state.StartsWith("waiting-on-", StringComparison.Ordinal);

    // What comes after keeps its order: an act that has to wait makes the later ones wait, too.
    private static List<CaseAct> NotBefore(List<CaseAct> acts, DateTimeOffset opened, DateTimeOffset taken)
    {
        var (kept, last) = (new List<CaseAct>(), opened);
        foreach (var act in acts.OrderBy(act => act.At).ThenBy(act => act.Kind))
        {
            var at = act.IsOfStaff && act.At < taken ? taken : act.At;
            last = at > last ? at : last;
            kept.Add(act with { At = last });
        }

        return kept;
    }
}
