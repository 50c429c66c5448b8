using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Takes back messages whose event has passed before they were sent: a hold that was collected needs no notice that it waits.</summary>
internal sealed class LmsTidings(ICaseStore cases, IOutboxStore outbox)
{
    private const int MostRereads = 16;

    /// <summary>What is no longer true after an event is taken back.</summary>
    public async Task PassedAsync(LmsEvent what, CancellationToken ct)
    {
        foreach (var told in Untrue(what))
        {
            if (await cases.FindAsync(told.Case, ct) is { LastReply: { Entry: { } entry } reply })
            {
                await DropAsync(reply.Entries, entry, ct);
            }
        }
    }

    private static IEnumerable<LmsEvent> Untrue(LmsEvent what) => what.Kind switch
    {
        LmsEventKind.HoldCollected or LmsEventKind.HoldExpired or LmsEventKind.HoldCancelled => [what with { Kind = LmsEventKind.HoldReady }],
        LmsEventKind.LoanReturned => [what with { Kind = LmsEventKind.LoanDueSoon }, what with { Kind = LmsEventKind.LoanOverdue }, what with { Kind = LmsEventKind.LoanRecalled }],
        _ => [],
    };

    private async Task DropAsync(int entries, string entry, CancellationToken ct)
    {
        string[] keys = entries == 0 ? [entry] : [.. Enumerable.Range(1, entries).Select(number => string.Create(CultureInfo.InvariantCulture, $"{entry}.{number}"))];
        foreach (var key in keys)
        {
            await DropAsync(key, ct);
        }
    }

    private async Task DropAsync(string key, CancellationToken ct)
    {
        for (var reread = 0; reread < MostRereads; reread++)
        {
            if (await outbox.FindAsync(key, ct) is not { IsOver: false } entry || await outbox.UpdateAsync([entry.Dropped(DeliveryReason.Stale)], ct))
            {
                return;
            }
        }

        throw new BusyException();
    }
}
