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
        new("any text comes back, in keys, too", async store =>
        {
            foreach (var odd in OddTexts)
            {
                var entry = new OutboxEntry($"k{odd}", new DeliveryStep(
                    Message($"m{odd}", new ContactPoint(Channel.Email, odd)) with { Subject = odd, Text = odd, Html = odd, Language = odd, From = new ContactSender($"s{odd}") },
                    Noon,
                    Noon.AddDays(1))) { Topic = $"t{odd}", Case = new CaseId($"c{odd}"), Patron = new PatronId($"p{odd}"), DigestKey = odd };
                await store.AddAsync([entry], default).ConfigureAwait(false);
                var found = await store.FindAsync(entry.Key, default).ConfigureAwait(false);
                Require(found is not null && SameText(found, entry), "Every character must come back, those that no database likes included.");
                Require(string.Equals((await store.FindByMessageAsync($"m{odd}", default).ConfigureAwait(false))?.Key, entry.Key, StringComparison.Ordinal), "A message's key may be any text.");
            }

            var claimed = await store.ClaimAsync("one", Noon, Lease, 100, default).ConfigureAwait(false);
            Require(claimed.Count == OddTexts.Length, "Keys that differ must be different entries.");
            OutboxEntry[] tried = [.. claimed.Select((entry, i) => entry.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, TimeSpan.FromTicks(1), OddTexts[i]), Noon, new DeliveryPolicy()))];
            Require(await store.UpdateAsync(tried, default).ConfigureAwait(false), "A change under any key must be kept.");
            foreach (var entry in tried)
            {
                var found = await store.FindAsync(entry.Key, default).ConfigureAwait(false);
                Require(found is not null && found.Attempts.SequenceEqual(entry.Attempts), "What a carrier said must come back as it was.");
            }
        }),
        new("an instant is the same instant in every zone", async store =>
        {
            var there = new DateTimeOffset(2026, 11, 23, 23, 0, 0, 0, TimeSpan.FromHours(11)).AddTicks(7);
            await store.AddAsync([Entry("a", there)], default).ConfigureAwait(false);
            var found = (await store.FindAsync("a", default).ConfigureAwait(false))!;
            Require(found.DueAt == there && found.Steps[0].NotBefore == there && found.Steps[0].GiveUpAt == there.AddDays(1), "An instant must come back to the tick.");
            Require((await store.ClaimAsync("one", there.AddTicks(-1).ToOffset(TimeSpan.FromHours(-9)), Lease, 1, default).ConfigureAwait(false)).Count == 0, "A tick before, it is not due anywhere.");
            Require((await store.ClaimAsync("one", there.ToOffset(TimeSpan.FromHours(-9)), Lease, 1, default).ConfigureAwait(false)).Count == 1, "It is due at the same instant everywhere.");
        }),
        new("what was rendered anew takes the place of what was there", async store =>
        {
            await store.AddAsync([Entry("a", Noon)], default).ConfigureAwait(false);
            var claimed = (await store.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false))[0];
            var step = new DeliveryStep(Message("a.anew", ContactPoint.Sms("+447700900123")) with { Text = "Ready tomorrow." }, Noon, Noon.AddDays(1));
            Require(await store.UpdateAsync([claimed.Checked(DeliveryCheck.RenderAnew(step), Noon)], default).ConfigureAwait(false), "The new messages must be kept.");
            var found = (await store.FindByMessageAsync("a.anew", default).ConfigureAwait(false))!;
            Require(found is { Key: "a", State: DeliveryState.Sending, Steps.Count: 1 } && found.Current.Equals(step.Message), "The new message must lead to its entry, and be there whole.");
            Require(await store.FindByMessageAsync("a.2", default).ConfigureAwait(false) is null, "The old messages must be gone.");
        }),
        new("what was gathered comes back with what went into it", async store =>
        {
            OutboxEntry[] parts = [.. "ab".Select(key => Entry($"{key}", Noon) with { Case = new CaseId($"c-{key}"), Topic = "hold.ready", Purpose = MessagePurpose.Legal, DigestKey = "d" })];
            await store.AddAsync(parts, default).ConfigureAwait(false);
            var claimed = await store.ClaimAsync("one", Noon, Lease, 2, default).ConfigureAwait(false);
            var step = new DeliveryStep(Message("a.all", ContactPoint.Sms("+447700900123")) with { Text = "Two items are ready." }, Noon, Noon.AddDays(1));
            var one = claimed[0].Checked(DeliveryCheck.RenderAnew(step), Noon) with { Gathered = parts };
            Require(await store.UpdateAsync([one, claimed[1].Dropped(DeliveryReason.Gathered)], default).ConfigureAwait(false), "The one and the others must be kept together.");
            var found = (await store.FindByMessageAsync("a.all", default).ConfigureAwait(false))!;
            Require(found.Cases.SequenceEqual([new CaseId("c-a"), new CaseId("c-b")]), "The cases of all that went into it must come back.");
            Require(found.Gathered.Zip(parts).All(pair => SameText(pair.First, pair.Second) && pair.First.Purpose == pair.Second.Purpose), "Each part must come back as it was.");
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
        new("the entries for a patron are found, in the order of their keys", async store =>
        {
            PatronId[] patrons = [new("p-1"), new("p-2"), default];
            await store.AddAsync([.. patrons.Select((patron, i) => Entry(FormattableString.Invariant($"b{i}"), Noon) with { Patron = patron })], default).ConfigureAwait(false);
            await store.AddAsync([Entry("a", Noon) with { Patron = patrons[0] }], default).ConfigureAwait(false);
            var claimed = (await store.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false)).Single(entry => string.Equals(entry.Key, "a", StringComparison.Ordinal));
            await store.UpdateAsync([claimed.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Noon, new DeliveryPolicy())], default).ConfigureAwait(false);
            var found = await store.OfPatronAsync(patrons[0], default).ConfigureAwait(false);
            Require(found is [{ Key: "a", State: DeliveryState.Delivered }, { Key: "b0" }], "Those of the patron must come, over or not, as they are kept now.");
            Require((await store.OfPatronAsync(new PatronId("p-3"), default).ConfigureAwait(false)).Count == 0, "Who was sent nothing has none.");
            Require((await store.OfPatronAsync(default, default).ConfigureAwait(false)).Count == 0, "What is for nobody in the records belongs to nobody.");
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

    // Such as no database likes in a key: a zero, half a character, too long, the end of a statement, marks of direction, letter case and trailing space.
    private static string[] OddTexts =>
        ["x\0y", "x\uD83Dy", "x\uDE00", new string('k', 5_000), "'; DROP TABLE outbox; --", "\u202E\u0001\u2028\n", "A", "a", "a ", "e\u0301", "\u00E9", "%_\\", "😀"];

    private static bool SameText(OutboxEntry one, OutboxEntry other) =>
        (one.Key, one.Topic, one.Case, one.Patron, one.DigestKey) == (other.Key, other.Topic, other.Case, other.Patron, other.DigestKey)
        && one.Steps.Count == other.Steps.Count
        && one.Steps.Zip(other.Steps).All(pair => pair.First == pair.Second && Texts(pair.First.Message).SequenceEqual(Texts(pair.Second.Message), StringComparer.Ordinal));

    private static IEnumerable<string?> Texts(OutboundMessage message) =>
        [message.Key, message.To.Address, message.From?.Name, message.Subject, message.Text, message.Html, message.Language];

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
