using LibraryService.Delivery;
using LibraryService.Routing;
using static LibraryService.Testing.ContractException;

namespace LibraryService.Testing;

/// <summary>What every <see cref="IOutboxStore"/> promises: run each check on a new, empty store.</summary>
public static class OutboxStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The promises.</summary>
    public static IReadOnlyList<ContractCheck<IOutboxStore>> Checks { get; } =
    [
        new("an added entry is found by its key, whole", async store =>
        {
            var entry = Entry("a", Noon) with { Topic = "hold.ready", Case = new CaseId("c-1"), Patron = new PatronId("p-1"), Purpose = MessagePurpose.Legal, Urgency = Urgency.High, DigestKey = "d" };
            await store.AddAsync([entry], default).ConfigureAwait(false);
            var found = await store.FindAsync("a", default).ConfigureAwait(false);
            Require(found is { State: DeliveryState.Waiting, Purpose: MessagePurpose.Legal, Urgency: Urgency.High, DigestKey: "d" } && found.Topic == entry.Topic
                && found.Case == entry.Case && found.Patron == entry.Patron && found.DueAt == Noon, "The members of an entry must come back as they were.");
            Require(found!.Steps.Select(step => step.Message).SequenceEqual(entry.Steps.Select(step => step.Message)), "The messages must come back with the same hash.");
        }),
        new("an unknown key is nothing", async store =>
            Require(await store.FindAsync("a", default).ConfigureAwait(false) is null && await store.FindByMessageAsync("a.1", default).ConfigureAwait(false) is null, "What was never added must be null.")),
        new("an entry is found by the key of any of its messages", async store =>
        {
            await store.AddAsync([Entry("a", Noon), Entry("b", Noon)], default).ConfigureAwait(false);
            Require((await store.FindByMessageAsync("b.2", default).ConfigureAwait(false))?.Key is "b", "The second step's key must lead to its entry.");
        }),
        new("adding a key again changes nothing", async store =>
        {
            await store.AddAsync([Entry("a", Noon)], default).ConfigureAwait(false);
            await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false);
            await store.AddAsync([Entry("a", Noon)], default).ConfigureAwait(false);
            Require((await store.FindAsync("a", default).ConfigureAwait(false))!.State == DeliveryState.Sending, "The entry that was there must stay as it is.");
        }),
        new("what is not due is not claimed", async store =>
        {
            await store.AddAsync([Entry("a", Noon.AddTicks(1))], default).ConfigureAwait(false);
            Require((await store.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false)).Count == 0, "An entry due a tick later must not be claimed.");
        }),
        new("the longest due is claimed first, up to the number asked for", async store =>
        {
            await store.AddAsync([Entry("late", Noon), Entry("early", Noon.AddHours(-2)), Entry("middle", Noon.AddHours(-1))], default).ConfigureAwait(false);
            var claimed = await store.ClaimAsync("one", Noon, Lease, 2, default).ConfigureAwait(false);
            Require(claimed.Select(entry => entry.Key).SequenceEqual(["early", "middle"], StringComparer.Ordinal), "Claims must come in the order of their due instants.");
        }),
        new("a claim keeps others away until it runs out", async store =>
        {
            await store.AddAsync([Entry("a", Noon)], default).ConfigureAwait(false);
            var first = await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false);
            Require(first is [{ Claim: { Worker: "one" } claim }] && claim.Until == Noon + Lease, "A claim must carry its worker and its end.");
            Require((await store.ClaimAsync("two", Noon + Lease - TimeSpan.FromTicks(1), Lease, 1, default).ConfigureAwait(false)).Count == 0, "A running claim must keep others away.");
            var second = await store.ClaimAsync("two", Noon + Lease, Lease, 1, default).ConfigureAwait(false);
            Require(second is [{ Claim.Worker: "two", MayHaveLeft: true, Current.MayRepeat: true }], "A claim that ran out must pass on, marked as a possible repetition.");
        }),
        new("a change of an old version is refused", async store =>
        {
            await store.AddAsync([Entry("a", Noon)], default).ConfigureAwait(false);
            var first = (await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false))[0];
            await store.ClaimAsync("two", Noon + Lease, Lease, 1, default).ConfigureAwait(false);
            var late = first.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Noon + Lease, new DeliveryPolicy());
            Require(!await store.UpdateAsync([late], default).ConfigureAwait(false), "Whoever lost the claim must not change the entry.");
            Require((await store.FindAsync("a", default).ConfigureAwait(false))!.Claim?.Worker is "two", "A refused change must leave nothing behind.");
        }),
        new("several changes are kept all or none", async store =>
        {
            await store.AddAsync([Entry("a", Noon), Entry("b", Noon)], default).ConfigureAwait(false);
            var (a, b) = ((await store.FindAsync("a", default).ConfigureAwait(false))!, (await store.FindAsync("b", default).ConfigureAwait(false))!);
            Require(await store.UpdateAsync([b.Dropped(DeliveryReason.Stale)], default).ConfigureAwait(false), "A change of the newest version must be kept.");
            Require(!await store.UpdateAsync([a.Dropped(DeliveryReason.Stale), b.Dropped(DeliveryReason.Cancelled)], default).ConfigureAwait(false), "One old version must refuse all.");
            Require((await store.FindAsync("a", default).ConfigureAwait(false))!.State == DeliveryState.Waiting, "A refused change must leave the others alone.");
        }),
        new("a kept change is found, counted and no longer claimed", async store =>
        {
            await store.AddAsync([Entry("a", Noon)], default).ConfigureAwait(false);
            var claimed = (await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false))[0];
            await store.UpdateAsync([claimed.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce, null, "5.1.1"), Noon, new DeliveryPolicy())], default).ConfigureAwait(false);
            var found = (await store.FindAsync("a", default).ConfigureAwait(false))!;
            Require(found is { Step: 1, State: DeliveryState.Waiting, Attempts: [{ Outcome: { Kind: DeliveryOutcomeKind.HardBounce, Detail: "5.1.1" } }] }, "What was tried must be kept.");
            Require(found.Version == claimed.Version + 1, "Each kept change must count the version up by one.");
        }),
        new("entries are listed by state, in the order of their keys", async store =>
        {
            await store.AddAsync([Entry("b", Noon), Entry("a", Noon), Entry("c", Noon)], default).ConfigureAwait(false);
            foreach (var key in new[] { "a", "b", "c" })
            {
                await store.UpdateAsync([(await store.FindAsync(key, default).ConfigureAwait(false))!.Held(DeliveryReason.SecondReader)], default).ConfigureAwait(false);
            }

            var held = await store.InStateAsync(DeliveryState.Held, 2, default).ConfigureAwait(false);
            Require(held.Select(entry => entry.Key).SequenceEqual(["a", "b"], StringComparer.Ordinal), "The first two in the order of their keys were asked for.");
            Require((await store.InStateAsync(DeliveryState.Failed, 10, default).ConfigureAwait(false)).Count == 0, "No entry is in a state that it is not in.");
        }),
        new("what is due is counted, claims that ran out included", async store =>
        {
            await store.AddAsync([Entry("a", Noon), Entry("b", Noon), Entry("c", Noon.AddDays(1))], default).ConfigureAwait(false);
            await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false);
            Require(await store.CountDueAsync(Noon, default).ConfigureAwait(false) == 1, "A claimed entry is not due.");
            Require(await store.CountDueAsync(Noon + Lease, default).ConfigureAwait(false) == 2, "A claim that ran out is due.");
        }),
        new("the next due instant is that of the earliest entry or claim", async store =>
        {
            Require(await store.NextDueAsync(default).ConfigureAwait(false) is null, "An empty store has nothing due.");
            await store.AddAsync([Entry("a", Noon.AddHours(1)), Entry("b", Noon)], default).ConfigureAwait(false);
            Require(await store.NextDueAsync(default).ConfigureAwait(false) == Noon, "The earliest entry is next.");
            await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false);
            Require(await store.NextDueAsync(default).ConfigureAwait(false) == Noon + Lease, "The end of a claim is an instant to come back at.");
        }),
        new("two workers never hold the same entry at once", async store =>
        {
            await store.AddAsync([.. Enumerable.Range(0, 200).Select(number => Entry(FormattableString.Invariant($"m{number:D3}"), Noon))], default).ConfigureAwait(false);
            var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
            {
                var mine = new List<string>();
                while (await store.ClaimAsync(FormattableString.Invariant($"w{worker}"), Noon, Lease, 7, default).ConfigureAwait(false) is { Count: > 0 } claimed)
                {
                    mine.AddRange(claimed.Select(entry => entry.Key));
                }

                return mine;
            }))).ConfigureAwait(false);
            var keys = claims.SelectMany(mine => mine).ToList();
            Require(keys.Count == 200 && keys.Distinct(StringComparer.Ordinal).Count() == 200, "Every entry must be claimed exactly once.");
        }),
    ];

    private static OutboxEntry Entry(string key, DateTimeOffset notBefore) => new(
        key,
        new DeliveryStep(Message($"{key}.1", ContactPoint.Email("ada@example.org")), notBefore, notBefore.AddDays(1)),
        new DeliveryStep(Message($"{key}.2", ContactPoint.Letter("Ada Lovelace\n12 St James's Square\nLondon")), notBefore, notBefore.AddDays(9)));

    private static OutboundMessage Message(string key, ContactPoint to) => new()
    {
        Key = key,
        To = to,
        Subject = to.Channel == Channel.Email ? "Ready – at «Central»" : null,
        Text = "Your item is ready.\nالسلام عليكم 😀",
        Html = to.Channel == Channel.Email ? "<p>Your item is ready.</p>" : null,
        Language = "en",
        Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Reply-To"] = "desk@example.org" },
    };
}
