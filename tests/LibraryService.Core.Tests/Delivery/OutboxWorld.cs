using System.Collections.Immutable;
using LibraryService.Delivery;

namespace LibraryService.Tests.Delivery;

/// <summary>All that there is at one moment: the store, the workers, what the carrier has, and how much may still go wrong.</summary>
internal sealed record OutboxWorld(
    DateTimeOffset Now,
    ImmutableSortedDictionary<string, OutboxEntry> Store,
    ImmutableArray<OutboxWorld.Worker> Workers,
    ImmutableList<OutboundMessage> Arrived,
    int Crashes,
    int LostAnswers,
    int Ticks)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly DeliveryPolicy Policy = new();

    /// <summary>A worker: idle, holding a claim, or holding the outcome of an attempt that nobody else knows of yet.</summary>
    internal sealed record Worker(OutboxEntry? Entry = null, DeliveryOutcome? Outcome = null);

    public static OutboxWorld Of(int messages, int crashes, int lostAnswers, int ticks) => new(
        Messages.Noon,
        Enumerable.Range(0, messages).Select(number => Messages.Entry($"m{number}", Channel.Email)).ToImmutableSortedDictionary(entry => entry.Key, entry => entry, StringComparer.Ordinal),
        [new Worker(), new Worker()],
        [],
        crashes,
        lostAnswers,
        ticks);

    /// <summary>Whether every message has arrived and nobody is at work.</summary>
    public bool IsQuiet => Workers.All(worker => worker.Entry is null) && Store.Values.All(entry => entry.IsOver);

    /// <summary>All that can happen next. Time stands still unless it is moved to the next instant at which something is due.</summary>
    public IEnumerable<OutboxWorld> Next()
    {
        for (var number = 0; number < Workers.Length; number++)
        {
            var worker = Workers[number];
            foreach (var next in worker switch
            {
                { Entry: null } => Claims(number),
                { Outcome: null } => Sends(number, worker.Entry),
                _ => [Records(number, worker.Entry, worker.Outcome)],
            })
            {
                yield return next;
            }

            if (worker.Entry is not null && Crashes > 0)
            {
                yield return With(number, new Worker()) with { Crashes = Crashes - 1 };
            }
        }

        var later = Store.Values.Where(entry => entry.DueAt > Now).Select(entry => entry.DueAt!.Value).Order().Cast<DateTimeOffset?>().FirstOrDefault();
        if (later is { } due && Ticks > 0)
        {
            yield return this with { Now = due, Ticks = Ticks - 1 };
        }
    }

    /// <summary>Two worlds with one signature go the same way: only what is left of time counts, and which worker is which does not.</summary>
    public string Signature() => string.Join('|', [
        $"{Crashes},{LostAnswers},{Ticks}",
        .. Store.Values.Select(entry => $"{entry.State},{(entry.DueAt - Now)?.Ticks},{Tries(entry)}"),
        .. Workers.Select(Signature).Order(StringComparer.Ordinal),
        .. Arrived.Select(message => $"{message.Key}{message.MayRepeat}").Order(StringComparer.Ordinal)]);

    private string Signature(Worker worker) => worker.Entry is not { } entry
        ? "idle"
        : $"{entry.Key},{entry.Version == Store[entry.Key].Version},{entry.Claim!.Until <= Now},{Tries(entry)},{worker.Outcome?.Kind}";

    private static string Tries(OutboxEntry entry) =>
        $"{entry.Attempts.Count}{entry.Attempts.Any(attempt => attempt.Outcome.Kind == DeliveryOutcomeKind.Unknown)}";

    private IEnumerable<OutboxWorld> Claims(int number)
    {
        var due = Store.Values.Where(entry => entry.IsClaimable(Now)).OrderBy(entry => entry.DueAt).ThenBy(entry => entry.Key, StringComparer.Ordinal).FirstOrDefault();
        if (due is not null)
        {
            var claimed = due.Claimed($"w{number}", Now, Lease).Saved();
            yield return With(number, new Worker(claimed)) with { Store = Store.SetItem(claimed.Key, claimed) };
        }
    }

    private IEnumerable<OutboxWorld> Sends(int number, OutboxEntry entry)
    {
        if (entry.Claim!.Until <= Now)
        {
            // The worker sees that its claim has run out and lets it be.
            yield return With(number, new Worker());
        }

        // It may also have looked just before, and send all the same.
        var arrived = this with { Arrived = Arrived.Add(entry.Current) };
        yield return arrived.With(number, new Worker(entry, new DeliveryOutcome(DeliveryOutcomeKind.Delivered)));
        if (LostAnswers > 0)
        {
            yield return arrived.With(number, new Worker(entry, new DeliveryOutcome(DeliveryOutcomeKind.Unknown))) with { LostAnswers = LostAnswers - 1 };
            yield return With(number, new Worker(entry, new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce))) with { LostAnswers = LostAnswers - 1 };
        }
    }

    private OutboxWorld Records(int number, OutboxEntry entry, DeliveryOutcome outcome)
    {
        var current = Store[entry.Key];
        var after = current.Version == entry.Version
            ? entry.Recorded(outcome, Now, Policy)
            : current.Receipt(entry.Current.Key, outcome, Now, Policy);
        var idle = With(number, new Worker());
        return ReferenceEquals(after, current) ? idle : idle with { Store = Store.SetItem(after.Key, after.Saved()) };
    }

    private OutboxWorld With(int number, Worker worker) => this with { Workers = Workers.SetItem(number, worker) };
}
