using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Samples.Bridge.Rollout;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Takes in what a library system sent, and keeps what follows from it. It may be called from many threads, and again with the same.</summary>
internal sealed class LmsDesk(LmsCases steps, ICaseStore cases, IPatronDirectory directory, LmsPatrons patrons, LmsFile file, LmsTitles titles, LmsTidings tidings, RolloutReport rollout)
{
    private const int MostRereads = 16;

    /// <summary>Takes in one document that was read.</summary>
    public async Task<IReadOnlyList<LmsOutcome>> TakeAsync(LmsReading read, CancellationToken ct)
    {
        List<LmsOutcome> outcomes = [];
        if (read.Patron is { } patron)
        {
            patrons.Keep(patron);
            outcomes.Add(new LmsOutcome(LmsDeed.Kept));
        }

        foreach (var opening in read.Openings)
        {
            file.KeepOpening($"{opening.Branch}", opening.Calendar, opening.Hours.ToJson());
            outcomes.Add(new LmsOutcome(LmsDeed.Kept, Note: "these hours count from the next start on"));
        }

        if (read.Title is { } title)
        {
            outcomes.Add(await titles.TakeAsync(title, ct));
        }

        foreach (var what in read.Events)
        {
            outcomes.Add(await TakeAsync(what, ct));
        }

        return outcomes.Count == 0 ? [new LmsOutcome(LmsDeed.Nothing)] : outcomes;
    }

    private async Task<LmsOutcome> TakeAsync(LmsEvent what, CancellationToken ct)
    {
        if (what.Kind == LmsEventKind.NoticeSent)
        {
            return new LmsOutcome(LmsDeed.Nothing, Note: rollout.Doubled(what));
        }

        await tidings.PassedAsync(what, ct);
        for (var reread = 0; reread < MostRereads; reread++)
        {
            var known = await cases.FindAsync(what.Case, ct);
            var (next, note) = steps.After(what, known, await ReachedAsync(what, ct));
            if (next is null)
            {
                return new LmsOutcome(note is null && what.Kind is LmsEventKind.StaffAnswered or LmsEventKind.Resolved ? LmsDeed.Unknown : LmsDeed.Nothing, Note: note);
            }

            if (next.NewEvents.Count == 0)
            {
                return LmsOutcome.Of(LmsDeed.Repeated, next, note);
            }

            if (await cases.SaveAsync(next, ct) is { } saved)
            {
                return LmsOutcome.Of(known is null ? LmsDeed.Opened : LmsDeed.Changed, saved, note);
            }
        }

        throw new BusyException();
    }

    // Somebody whom nobody knows is with staff at once, and not only when the case is saved.
    private async Task<PatronContact?> ReachedAsync(LmsEvent what, CancellationToken ct)
    {
        var known = what.Patron.IsEmpty ? null : await directory.FindAsync(what.Patron, ct);
        return (known, what.ReplyTo) switch
        {
            ({ Points.Count: > 0 }, _) => known,
            (_, { } from) => (known ?? new PatronContact { Id = what.Patron }) with { Points = [ContactPoint.Email(from)] },
            _ => known ?? (what.Patron.IsEmpty ? null : new PatronContact { Id = what.Patron }),
        };
    }
}
