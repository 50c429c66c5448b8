using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.Sla;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>What people at the desk do with a case.</summary>
internal sealed class CaseWork(ServiceDesk desk, ICaseStore cases, DraftFolder drafts, SecondReadingStore readings, CaseZone zone, TimeProvider time)
{
    private const int MostRereads = 5;

    /// <summary>Replies. What a rule finds is told to who wrote it, and nothing is kept; what needs a second reader waits for one.</summary>
    public async Task<CaseOutcome> ReplyAsync(CaseId id, ReplyDraft draft, CancellationToken ct)
    {
        var outcome = await StepAsync(id, async @case =>
        {
            var replied = await draft.In(desk, @case, TodayOf(@case)).AddressedAsync(ct);
            return replied.LastReply!.Outcome switch
            {
                ReplyOutcome.HeldForFindings => new CaseOutcome(CaseOutcomeKind.Found, Findings: [.. replied.Written.SelectMany(message => message.Findings).Where(finding => finding.Severity == Severity.Error)]),
                ReplyOutcome.Sent when draft.Kind == ReplyKind.Question => new CaseOutcome(CaseOutcomeKind.Kept, desk.Wait(replied, PauseState.WaitingOnPatron)),
                _ => new CaseOutcome(CaseOutcomeKind.Kept, replied),
            };
        }, ct);
        if (outcome.Case?.LastReply?.Outcome == ReplyOutcome.HeldForSecondReader)
        {
            await drafts.KeepAsync(id, draft, ct);
        }
        else if (outcome.Case is not null)
        {
            drafts.Delete(id);
        }

        return outcome;
    }

    /// <summary>The words that wait for a second reader; null when none do.</summary>
    public async Task<HeldText?> HeldAsync(ServiceCase @case, CancellationToken ct)
    {
        if (@case is not { NeedsStaff: true, LastReply.Outcome: ReplyOutcome.HeldForSecondReader } || await drafts.FindAsync(@case.Id, ct) is not { } draft)
        {
            return null;
        }

        var written = (await draft.In(desk, @case, TodayOf(@case)).AddressedAsync(ct)).Written;
        return new HeldText(draft.Writer, written);
    }

    /// <summary>Lets go what waits for a second reader.</summary>
    /// <param name="id">The case.</param>
    /// <param name="reader">Who has read it: somebody else than who wrote it.</param>
    /// <param name="hash">Which words were read, <see cref="HeldText.Hash"/>.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    public async Task<CaseOutcome> ApproveAsync(CaseId id, string reader, string hash, CancellationToken ct)
    {
        IReadOnlyList<SecondReading> read = [];
        var outcome = await StepAsync(id, async @case =>
        {
            if (await HeldAsync(@case, ct) is not { } held || await drafts.FindAsync(id, ct) is not { } draft)
            {
                return new CaseOutcome(CaseOutcomeKind.NothingToRead);
            }

            if (!string.Equals(held.Hash, hash, StringComparison.OrdinalIgnoreCase))
            {
                return new CaseOutcome(CaseOutcomeKind.AnotherText);
            }

            if (string.Equals(draft.Writer, reader.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return new CaseOutcome(CaseOutcomeKind.SamePerson);
            }

            var now = time.GetUtcNow();
            read = [.. held.Messages.Select(message => SecondReading.Of(message.WholeText, new StaffId(draft.Writer), new StaffId(reader.Trim()), now)).DistinctBy(reading => Convert.ToHexString(reading.Hash.Span), StringComparer.Ordinal)];
            return new CaseOutcome(CaseOutcomeKind.Kept, await draft.In(desk, @case, TodayOf(@case), read).AddressedAsync(ct));
        }, ct);
        if (outcome.Case is { } kept)
        {
            foreach (var reading in read)
            {
                await readings.AddAsync(reading, ct);
            }

            if (kept.LastReply!.Outcome != ReplyOutcome.HeldForSecondReader)
            {
                drafts.Delete(id);
            }
        }

        return outcome;
    }

    /// <summary>Somebody told the patron by phone or at the desk.</summary>
    public Task<CaseOutcome> ToldAsync(CaseId id, Channel channel, StaffId staff, CancellationToken ct) => ActAsync(id, @case => desk.Answered(@case, channel, staff), ct);

    /// <summary>All is done.</summary>
    public Task<CaseOutcome> ResolveAsync(CaseId id, CancellationToken ct) => ActAsync(id, desk.Resolve, ct);

    private DateOnly TodayOf(ServiceCase @case) => DateOnly.FromDateTime(zone.Local(@case, time.GetUtcNow()).DateTime);

    private Task<CaseOutcome> ActAsync(CaseId id, Func<ServiceCase, ServiceCase> act, CancellationToken ct) =>
        StepAsync(id, @case => Task.FromResult(new CaseOutcome(CaseOutcomeKind.Kept, act(@case))), ct);

    // A case changes under whoever looks at it: its message arrives, the patron writes again. The step is then taken on what it has become.
    private async Task<CaseOutcome> StepAsync(CaseId id, Func<ServiceCase, Task<CaseOutcome>> step, CancellationToken ct)
    {
        for (var reread = 0; reread < MostRereads; reread++)
        {
            if (await cases.FindAsync(id, ct) is not { } found)
            {
                return new CaseOutcome(CaseOutcomeKind.NoCase);
            }

            var outcome = await step(found);
            if (outcome.Case is null || ReferenceEquals(outcome.Case, found))
            {
                return outcome;
            }

            if (await cases.SaveAsync(outcome.Case, ct) is { } saved)
            {
                return outcome with { Case = saved };
            }
        }

        return new CaseOutcome(CaseOutcomeKind.Refused);
    }
}
