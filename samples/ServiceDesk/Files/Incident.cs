using LibraryService.Samples.Desk.Replay;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Files;

/// <summary>
/// Turns the updates of one incident into events. The log has no messages, so the first sign of staff is the first update in a state other than New;
/// asking the caller is one more. How long it then stays in a state is known to the minute.
/// </summary>
internal static class Incident
{
    /// <param name="updates">Its updates, in any order; at least one.</param>
    /// <param name="branch">The branch whose hours count.</param>
    public static DeskCase Case(IReadOnlyList<IncidentUpdate> updates, BranchId branch)
    {
        // The order in which the desk's system counted them, for several may fall into one minute.
        var ordered = updates.OrderBy(update => update.At).ThenBy(update => update.Modification).ToList();
        return new DeskCase(
            new CaseId(ordered[0].Number),
            ordered[0].Channel,
            default,
            branch,
            [SlaEvent.Opened(ordered.Min(update => update.OpenedAt)), .. Changes(ordered), .. Resolutions(ordered)]);
    }

    private static IEnumerable<SlaEvent> Changes(List<IncidentUpdate> updates)
    {
        var state = IncidentState.New;
        var (isTakenUp, reopenings) = (false, 0);
        foreach (var update in updates)
        {
            if (update.Reopenings > reopenings)
            {
                reopenings = update.Reopenings;
                yield return SlaEvent.Reopened(update.At);
            }

            if (update.State == state)
            {
                continue;
            }

            state = update.State;
            if (!state.IsResolved)
            {
                yield return SlaEvent.StateChanged(update.At, state.Name);
            }

            if (state.IsMessage || (!isTakenUp && state != IncidentState.New))
            {
                yield return SlaEvent.StaffMessage(update.At);
            }

            isTakenUp = isTakenUp || state != IncidentState.New;
        }
    }

    // resolved_at is the last resolution; an earlier one, before a reopening, is the first update that says so.
    private static IEnumerable<SlaEvent> Resolutions(List<IncidentUpdate> updates)
    {
        var last = updates.Max(update => update.Reopenings);
        foreach (var stretch in updates.GroupBy(update => update.Reopenings))
        {
            var said = stretch.Key == last ? updates.Max(update => update.ResolvedAt) : null;
            if ((said ?? stretch.FirstOrDefault(update => update.State.IsResolved)?.At) is { } at)
            {
                yield return SlaEvent.Resolved(at);
            }
        }
    }
}
