using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using static LibraryService.Testing.ContractException;

namespace LibraryService.Testing;

/// <summary>What stores promise beside <see cref="OutboxStoreContract"/> and <see cref="CaseStoreContract"/> when they outlive the process, or several processes share them.</summary>
/// <remarks>Each check is given a way to open the same storage, empty at first, again and again: as another process would, or the same one after a restart.</remarks>
public static class DurableStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The promises.</summary>
    public static IReadOnlyList<ContractCheck<Func<(ICaseStore Cases, IOutboxStore Outbox)>>> Checks { get; } =
    [
        new("what was kept is there after a restart", async open =>
        {
            var answered = Answered("c-1");
            var saved = (await open().Cases.SaveAsync(answered, default).ConfigureAwait(false))!;
            var claimed = (await open().Outbox.ClaimAsync("one", Noon.AddHours(1), Lease, 1, default).ConfigureAwait(false))[0];
            var (cases, outbox) = open();
            Require(saved.Equals(await cases.FindAsync(saved.Id, default).ConfigureAwait(false)), "A case must be there with all its events.");
            var found = await outbox.FindAsync(claimed.Key, default).ConfigureAwait(false);
            Require(found is { State: DeliveryState.Sending, Claim.Worker: "one", Version: 2 } && found.Current.Equals(answered.Outbox[0].Current), "An entry must be there with its claim and its bytes.");
            Require(await outbox.UpdateAsync([claimed.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Noon.AddHours(1), new DeliveryPolicy())], default).ConfigureAwait(false),
                "Who claimed before the restart may record after it.");
        }),
        new("what one opening keeps the other sees at once", async open =>
        {
            var (one, other) = (open(), open());
            Require(await other.Outbox.NextDueAsync(default).ConfigureAwait(false) is null, "Nothing is there at first.");
            await one.Outbox.AddAsync([Entry("a")], default).ConfigureAwait(false);
            Require(await other.Outbox.NextDueAsync(default).ConfigureAwait(false) == Noon, "What is kept must be seen by all.");
        }),
        new("of two openings that change one case, one is refused", async open =>
        {
            var (one, other) = (open(), open());
            await one.Cases.SaveAsync(Answered("c-1"), default).ConfigureAwait(false);
            var mine = (await one.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false))!;
            var theirs = (await other.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false))!;
            Require(await one.Cases.SaveAsync(Desk(2).Resolve(mine), default).ConfigureAwait(false) is not null, "The first must be kept.");
            Require(await other.Cases.SaveAsync(Desk(2).Resolve(theirs), default).ConfigureAwait(false) is null, "The second must be refused.");
        }),
        new("workers of two openings never hold the same entry at once", async open =>
        {
            await open().Outbox.AddAsync([.. Enumerable.Range(0, 200).Select(number => Entry(FormattableString.Invariant($"m{number:D3}")))], default).ConfigureAwait(false);
            (ICaseStore, IOutboxStore Outbox)[] openings = [open(), open()];
            var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
            {
                var mine = new List<string>();
                var outbox = openings[worker % 2].Outbox;
                while (await outbox.ClaimAsync(FormattableString.Invariant($"w{worker}"), Noon, Lease, 7, default).ConfigureAwait(false) is { Count: > 0 } claimed)
                {
                    foreach (var entry in claimed)
                    {
                        mine.Add(entry.Key);
                        Require(await outbox.UpdateAsync([entry.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Noon, new DeliveryPolicy())], default).ConfigureAwait(false),
                            "Who holds the claim may record.");
                    }
                }

                return mine;
            }))).ConfigureAwait(false);
            var keys = claims.SelectMany(mine => mine).ToList();
            Require(keys.Count == 200 && keys.Distinct(StringComparer.Ordinal).Count() == 200, "Every entry must be claimed exactly once.");
        }),
        new("of many openings at once, all find an empty storage ready", async open =>
            await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
            {
                await open().Outbox.AddAsync([Entry(FormattableString.Invariant($"m{number}"))], default).ConfigureAwait(false);
                Require(await open().Outbox.FindAsync(FormattableString.Invariant($"m{number}"), default).ConfigureAwait(false) is not null, "What was added must be there.");
            }))).ConfigureAwait(false)),
        new("a long case comes back whole, however often it was saved", async open =>
        {
            var cases = open().Cases;
            var @case = (await cases.SaveAsync(Answered("c-1"), default).ConfigureAwait(false))!;
            for (var number = 0; number < 200; number++)
            {
                @case = Desk(number + 1).PatronWrote(@case, FormattableString.Invariant($"m-{number}"), Channel.Email, "And on Sunday?");
                @case = (await cases.SaveAsync(@case, default).ConfigureAwait(false))!;
            }

            var found = (await open().Cases.FindAsync(@case.Id, default).ConfigureAwait(false))!;
            Require(found.Equals(@case) && found.Version == 201, "Every event must come back, each once.");
        }),
    ];

    private static ServiceDesk Desk(int hours) => new(hours: new HoursBook([]), time: new ManualTime(Noon.AddHours(hours)));

    private static ServiceCase Answered(string id) => Desk(1).Reply(
        Desk(0).Receive(new Inquiry
        {
            Id = new CaseId(id),
            Patron = new PatronId("p-1"),
            Channel = Channel.Email,
            Text = "When is the café open? 😀",
            ReplyTo = "ada@example.org",
            ReceivedAt = Noon,
            Skills = ["local history"],
        }),
        new Answer("When is the café open?", "Every day from ten to four."));

    private static OutboxEntry Entry(string key) => new(key, new DeliveryStep(
        new OutboundMessage { Key = $"{key}.1", To = ContactPoint.Email("ada@example.org"), Text = "Your item is ready.", Language = "en" }, Noon, Noon.AddDays(1)));
}
