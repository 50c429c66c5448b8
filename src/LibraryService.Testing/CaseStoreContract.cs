using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using static LibraryService.Testing.ContractException;

namespace LibraryService.Testing;

/// <summary>What every <see cref="ICaseStore"/> promises, together with the outbox that it commits to: run each check on new, empty stores.</summary>
public static class CaseStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The promises. Each is tried on a store of cases and the outbox of the same storage.</summary>
    public static IReadOnlyList<ContractCheck<(ICaseStore Cases, IOutboxStore Outbox)>> Checks { get; } =
    [
        new("a saved case is found, whole", async stores =>
        {
            var answered = Answered(Opened("c-1"));
            await stores.Cases.SaveAsync(answered, default).ConfigureAwait(false);
            var found = await stores.Cases.FindAsync(answered.Id, default).ConfigureAwait(false);
            Require(found is not null && found.Equals(answered), "A case must come back with the same events.");
            Require(found!.LastReply!.Said!.Value.Reveal().Contains("Every day from ten to four.", StringComparison.Ordinal), "What was said must come back.");
            Require(found.Inquiry is { Text: "When is the café open? 😀", ReplyTo: "ada@example.org" } && found.Inquiry.ReceivedAt == Noon, "The inquiry must come back as it was.");
        }),
        new("an unknown case is nothing", async stores =>
            Require(await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false) is null, "What was never saved must be null.")),
        new("a saved case has nothing new, and a version more", async stores =>
        {
            var saved = await stores.Cases.SaveAsync(Answered(Opened("c-1")), default).ConfigureAwait(false);
            Require(saved is { NewEvents.Count: 0, Outbox.Count: 0, Version: 1 }, "What is kept is not new any more.");
            var found = await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false);
            Require(found is { NewEvents.Count: 0, Outbox.Count: 0, Version: 1 }, "A case that is read has nothing new.");
        }),
        new("the messages of a case go into the outbox with it", async stores =>
        {
            var answered = Answered(Opened("c-1"));
            await stores.Cases.SaveAsync(answered, default).ConfigureAwait(false);
            var entry = await stores.Outbox.FindAsync(answered.Outbox[0].Key, default).ConfigureAwait(false);
            Require(entry is { State: DeliveryState.Waiting } && entry.Case == answered.Id, "The entry must be in the outbox once the case is saved.");
            Require(entry!.Current.Hash.Span.SequenceEqual(answered.Outbox[0].Current.Hash.Span), "The message must be the same to the byte.");
        }),
        new("a reply is addressed by the patron directory when its case is saved", async stores =>
        {
            var desk = new ServiceDesk(hours: new HoursBook([]), time: new ManualTime(Noon), directory: new EverybodyByMail());
            var waiting = desk.Reply(Opened("c-1", "p-1"), new Answer("When is the café open?", "Every day from ten to four."));
            var saved = await stores.Cases.SaveAsync(waiting, default).ConfigureAwait(false);
            Require(saved is { LastReply.Outcome: ReplyOutcome.Sent, NeedsStaff: false }, "A store must call AddressedAsync before it keeps a case.");
            var entry = await stores.Outbox.FindAsync(saved!.LastReply!.Entry!, default).ConfigureAwait(false);
            Require(entry?.Current.To.Address is "p-1@example.org", "The message must go to the address that the directory told.");
        }),
        new("a reply on several channels at once comes back as one", async stores =>
        {
            var both = new PatronContact { Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")], Preferences = ChannelPreference.All(Channel.Email, Channel.Sms) };
            var answered = At(Noon).Reply(Opened("c-1"), new Answer("When is the café open?", "Every day from ten to four."), both);
            await stores.Cases.SaveAsync(answered, default).ConfigureAwait(false);
            var found = await stores.Cases.FindAsync(answered.Id, default).ConfigureAwait(false);
            Require(found!.LastReply!.Entries == 2, "How many entries a reply has must come back.");
        }),
        new("a case can be saved step by step", async stores =>
        {
            var saved = await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false);
            saved = await stores.Cases.SaveAsync(Answered(saved!), default).ConfigureAwait(false);
            saved = await stores.Cases.SaveAsync(At(Noon.AddHours(2)).Resolve(saved!), default).ConfigureAwait(false);
            var found = await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false);
            Require(found is { State: CaseState.Resolved, Version: 3 } && found.Equals(saved), "Each save must add to what was kept.");
        }),
        new("a change of an old version is refused, with its messages", async stores =>
        {
            var read = (await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false))!;
            await stores.Cases.SaveAsync(At(Noon.AddHours(1)).Resolve(read), default).ConfigureAwait(false);
            var late = Answered(read);
            Require(await stores.Cases.SaveAsync(late, default).ConfigureAwait(false) is null, "Whoever read an older version must not save.");
            Require(await stores.Outbox.FindAsync(late.Outbox[0].Key, default).ConfigureAwait(false) is null, "A refused save must leave no message behind.");
            var found = await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false);
            Require(found is { State: CaseState.Resolved, Version: 2 }, "A refused save must leave the case as it was.");
        }),
        new("open cases come page by page, each once, and closed ones do not", async stores =>
        {
            string[] ids = ["c-1", "c-2", "c-3", "c-4", "c-5", "C-6", "ç-7", new string('x', 3000)];
            foreach (var id in ids)
            {
                await stores.Cases.SaveAsync(Opened(id), default).ConfigureAwait(false);
            }

            foreach (var id in (string[])["c-2", "c-5"])
            {
                var closed = At(Noon.AddHours(1)).Resolve((await stores.Cases.FindAsync(new CaseId(id), default).ConfigureAwait(false))!);
                await stores.Cases.SaveAsync(closed, default).ConfigureAwait(false);
            }

            List<ServiceCase> open = [];
            for (var page = await stores.Cases.OpenAsync(default, 2, default).ConfigureAwait(false); page.Count > 0 && open.Count <= ids.Length;)
            {
                Require(page.Count <= 2, "A page must not be longer than was asked for.");
                open.AddRange(page);
                page = await stores.Cases.OpenAsync(page[^1].Id, 2, default).ConfigureAwait(false);
            }

            Require(
                open.Select(@case => $"{@case.Id}").Order(StringComparer.Ordinal).SequenceEqual(ids.Where(id => id is not ("c-2" or "c-5")).Order(StringComparer.Ordinal), StringComparer.Ordinal),
                "Each open case must come once, and no closed one.");
            Require(open.TrueForAll(@case => @case is { Version: 1, NewEvents.Count: 0 } && @case.Equals(Opened($"{@case.Id}"))), "Open cases must come back whole.");
        }),
        new("a case cannot be opened twice", async stores =>
        {
            await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false);
            Require(await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false) is null, "A second case of the same name must be refused.");
        }),
        new("several cases are kept all or none", async stores =>
        {
            var one = (await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false))!;
            var two = (await stores.Cases.SaveAsync(Opened("c-2"), default).ConfigureAwait(false))!;
            await stores.Cases.SaveAsync(At(Noon.AddHours(1)).Resolve(two), default).ConfigureAwait(false);
            var merge = At(Noon.AddHours(2)).Merge(one, two);
            Require(await stores.Cases.SaveAsync([merge.Kept, merge.Merged], default).ConfigureAwait(false) is null, "One old version must refuse all.");
            Require(await stores.Cases.FindAsync(one.Id, default).ConfigureAwait(false) is { Version: 1 }, "A refused save must leave the others alone.");
            var again = At(Noon.AddHours(2)).Merge(one, (await stores.Cases.FindAsync(two.Id, default).ConfigureAwait(false))!);
            var saved = await stores.Cases.SaveAsync([again.Kept, again.Merged], default).ConfigureAwait(false);
            Require(saved is [{ Version: 2 }, { Version: 3, State: CaseState.Merged }], "The newest versions must be kept, in the order given.");
        }),
        new("the cases of a patron come in the order of their opening", async stores =>
        {
            await stores.Cases.SaveAsync(Opened("c-2", "p-1", Noon.AddHours(1)), default).ConfigureAwait(false);
            await stores.Cases.SaveAsync(Opened("c-3", "p-1", Noon), default).ConfigureAwait(false);
            await stores.Cases.SaveAsync(Opened("c-4", "p-2", Noon), default).ConfigureAwait(false);
            var cases = await stores.Cases.OfPatronAsync(new PatronId("p-1"), default).ConfigureAwait(false);
            Require(cases.Select(@case => $"{@case.Id}").SequenceEqual(["c-3", "c-2"], StringComparer.Ordinal), "The earliest case of the patron is first, and no other patron's is there.");
        }),
        new("of many who change one case at once, one at a time gets through, and nothing is lost", async stores =>
        {
            await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false);
            await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
            {
                ServiceCase? saved = null;
                while (saved is null)
                {
                    var read = (await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false))!;
                    saved = await stores.Cases.SaveAsync(At(Noon.AddHours(1)).PatronWrote(read, $"m-{number}", Channel.Email, "And on Sunday?"), default).ConfigureAwait(false);
                }
            }))).ConfigureAwait(false);
            var found = (await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false))!;
            Require(found.Version == 21 && found.Events.Count(happened => happened.Kind == CaseEventKind.PatronWrote) == 20, "Every message must be in the case.");
        }),
    ];

    private static ServiceDesk At(DateTimeOffset now) => new(hours: new HoursBook([]), time: new ManualTime(now));

    private static ServiceCase Opened(string id, string? patron = null, DateTimeOffset? at = null) => At(at ?? Noon).Receive(new Inquiry
    {
        Id = new CaseId(id),
        Patron = patron is null ? null : new PatronId(patron),
        Channel = Channel.Email,
        Topic = "opening.hours",
        BranchId = new BranchId("main"),
        Language = "en",
        Text = "When is the café open? 😀",
        ReplyTo = "ada@example.org",
        ReceivedAt = at ?? Noon,
        Priority = Priority.High,
    });

    private static ServiceCase Answered(ServiceCase opened) =>
        At(Noon.AddMinutes(30)).Reply(opened, new Answer("When is the café open?", "Every day from ten to four."));

    private sealed class EverybodyByMail : IPatronDirectory
    {
        public async ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct)
        {
            await Task.Yield();
            return new PatronContact { Id = id, Points = [ContactPoint.Email($"{id}@example.org")] };
        }
    }
}
