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
        if (what.Kind is LmsEventKind.HoldCollected or LmsEventKind.HoldExpired or LmsEventKind.HoldCancelled
            && await cases.FindAsync((what with { Kind = LmsEventKind.HoldReady }).Case, ct) is { LastReply: { Entry: { } entry } told })
        {
            string[] keys = told.Entries == 0 ? [entry] : [.. Enumerable.Range(1, told.Entries).Select(number => string.Create(CultureInfo.InvariantCulture, $"{entry}.{number}"))];
            foreach (var key in keys)
            {
                await DropAsync(key, ct);
            }
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

        throw new InvalidOperationException($"The outbox refused {MostRereads} changes of one message in a row.");
    }
}
