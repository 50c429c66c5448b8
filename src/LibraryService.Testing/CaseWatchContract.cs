using LibraryService.Desk;
using LibraryService.Hours;
using static LibraryService.Testing.ContractException;

namespace LibraryService.Testing;

/// <summary>What every <see cref="ICaseWatch"/> promises, together with the store of the cases: run each check on new, empty stores.</summary>
public static class CaseWatchContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The promises. Each is tried on a store of cases and the watch of the same storage.</summary>
    public static IReadOnlyList<ContractCheck<(ICaseStore Cases, ICaseWatch Watch)>> Checks { get; } =
    [
        new("nothing is to be looked at in an empty store", async stores =>
        {
            Require(await stores.Watch.NextLookAsync(default).ConfigureAwait(false) is null, "An empty store has nothing to look at.");
            Require((await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false)).Count == 0, "An empty store has nothing to claim.");
        }),
        new("a case that is saved is to be looked at as soon as it is", async stores =>
        {
            await SaveAsync(stores.Cases, "c-1").ConfigureAwait(false);
            Require(await stores.Watch.NextLookAsync(default).ConfigureAwait(false) <= Noon, "A saved case is due at once.");
            var claimed = await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false);
            Require(claimed is [{ Case: { Version: 1 } found, Raised.Count: 0 }] && found.Id == new CaseId("c-1"), "The case must be claimed as it is kept, with nothing raised.");
        }),
        new("a claim keeps others away until it runs out", async stores =>
        {
            await SaveAsync(stores.Cases, "c-1").ConfigureAwait(false);
            await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false);
            Require((await stores.Watch.ClaimAsync("two", Noon + Lease - TimeSpan.FromTicks(1), Lease, 10, default).ConfigureAwait(false)).Count == 0, "A running claim must keep others away.");
            Require(await stores.Watch.NextLookAsync(default).ConfigureAwait(false) == Noon + Lease, "The end of a claim is an instant to come back at.");
            Require((await stores.Watch.ClaimAsync("two", Noon + Lease, Lease, 10, default).ConfigureAwait(false)).Count == 1, "A claim that ran out must pass on.");
        }),
        new("the longest due comes first, up to the number asked for", async stores =>
        {
            foreach (var (id, minutes) in new[] { ("c-1", 3), ("c-2", 1), ("c-3", 2) })
            {
                await SaveAsync(stores.Cases, id).ConfigureAwait(false);
                var claimed = (await stores.Watch.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false))[0];
                await stores.Watch.LookedAsync(claimed with { LookAt = Noon.AddMinutes(minutes) }, default).ConfigureAwait(false);
            }

            var due = await stores.Watch.ClaimAsync("one", Noon.AddHours(1), Lease, 2, default).ConfigureAwait(false);
            Require(due.Select(one => $"{one.Case.Id}").SequenceEqual(["c-2", "c-3"], StringComparer.Ordinal), "Claims must come in the order of their instants.");
        }),
        new("what was raised and when to look next come back", async stores =>
        {
            await LookedAtAsync(stores, "c-1", Noon.AddHours(1), "c-1/FirstResponse/warning").ConfigureAwait(false);
            Require(await stores.Watch.NextLookAsync(default).ConfigureAwait(false) == Noon.AddHours(1), "The next look must be kept.");
            var again = await stores.Watch.ClaimAsync("one", Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false);
            Require(again is [{ Raised: ["c-1/FirstResponse/warning"] }], "What was raised must be kept.");
        }),
        new("a case with nothing ahead is left alone until it is saved", async stores =>
        {
            await LookedAtAsync(stores, "c-1", null, "k").ConfigureAwait(false);
            Require(await stores.Watch.NextLookAsync(default).ConfigureAwait(false) is null, "There is nothing to look at.");
            var read = (await stores.Cases.FindAsync(new CaseId("c-1"), default).ConfigureAwait(false))!;
            await stores.Cases.SaveAsync(At(Noon).PatronWrote(read, "m-1", Channel.Email, "And on Sunday?"), default).ConfigureAwait(false);
            var claimed = await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false);
            Require(claimed is [{ Case.Version: 2, Raised: ["k"] }], "A saved case is to be looked at, and what was raised stays raised.");
        }),
        new("a look at a case that was saved meanwhile is refused", async stores =>
        {
            await SaveAsync(stores.Cases, "c-1").ConfigureAwait(false);
            var claimed = (await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false))[0];
            await stores.Cases.SaveAsync(At(Noon).Resolve(claimed.Case), default).ConfigureAwait(false);
            Require(!await stores.Watch.LookedAsync(claimed with { LookAt = null }, default).ConfigureAwait(false), "A look at an old version must not be kept.");
            Require(await stores.Watch.NextLookAsync(default).ConfigureAwait(false) <= Noon, "The case must be looked at again.");
        }),
        new("cases of a branch are looked at anew in bounded steps", async stores =>
        {
            foreach (var id in new[] { "c-1", "c-2", "c-3" })
            {
                await LookedAtAsync(stores, id, Noon.AddDays(1)).ConfigureAwait(false);
            }

            var main = new BranchId("main");
            Require(await stores.Watch.LookAgainAsync(new BranchId("other"), Noon, 10, default).ConfigureAwait(false) == 0, "No case is of that branch.");
            Require(await stores.Watch.LookAgainAsync(main, Noon, 2, default).ConfigureAwait(false) == 2, "No more than asked for may change at once.");
            Require(await stores.Watch.LookAgainAsync(main, Noon, 2, default).ConfigureAwait(false) == 1, "The rest must follow.");
            Require(await stores.Watch.LookAgainAsync(main, Noon, 2, default).ConfigureAwait(false) == 0, "It must come to an end.");
            Require((await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false)).Count == 3, "All of them must be due.");
        }),
        new("an open case with nothing ahead is looked at anew too, a closed one is not", async stores =>
        {
            await LookedAtAsync(stores, "c-1", null).ConfigureAwait(false);
            await stores.Cases.SaveAsync(At(Noon).Resolve(await SaveAsync(stores.Cases, "c-2").ConfigureAwait(false)), default).ConfigureAwait(false);
            var closed = (await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false))[0];
            await stores.Watch.LookedAsync(closed with { LookAt = null }, default).ConfigureAwait(false);
            Require(await stores.Watch.LookAgainAsync(default, Noon, 10, default).ConfigureAwait(false) == 1, "Other hours may give it something ahead.");
            Require(await stores.Watch.ClaimAsync("one", Noon, Lease, 10, default).ConfigureAwait(false) is [{ Case.Id: var id }] && id == new CaseId("c-1"), "Only the open one is concerned.");
        }),
        new("two watchers never hold the same case at once", async stores =>
        {
            foreach (var number in Enumerable.Range(0, 60))
            {
                await SaveAsync(stores.Cases, FormattableString.Invariant($"c-{number:D2}")).ConfigureAwait(false);
            }

            var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(watcher => Task.Run(async () =>
            {
                var mine = new List<string>();
                while (await stores.Watch.ClaimAsync(FormattableString.Invariant($"w{watcher}"), Noon, Lease, 7, default).ConfigureAwait(false) is { Count: > 0 } claimed)
                {
                    mine.AddRange(claimed.Select(one => $"{one.Case.Id}"));
                }

                return mine;
            }))).ConfigureAwait(false);
            var all = claims.SelectMany(mine => mine).ToList();
            Require(all.Count == 60 && all.Distinct(StringComparer.Ordinal).Count() == 60, "Every case must be claimed exactly once.");
        }),
    ];

    private static ServiceDesk At(DateTimeOffset now) => new(hours: new HoursBook([]), time: new ManualTime(now));

    private static async Task<ServiceCase> SaveAsync(ICaseStore cases, string id) =>
        (await cases.SaveAsync(At(Noon).Receive(Given.Inquiry(id) with { ReceivedAt = Noon }), default).ConfigureAwait(false))!;

    private static async Task LookedAtAsync((ICaseStore Cases, ICaseWatch Watch) stores, string id, DateTimeOffset? next, params string[] raised)
    {
        await SaveAsync(stores.Cases, id).ConfigureAwait(false);
        var claimed = (await stores.Watch.ClaimAsync("one", Noon, Lease, 1, default).ConfigureAwait(false))[0];
        Require(await stores.Watch.LookedAsync(claimed with { LookAt = next, Raised = raised }, default).ConfigureAwait(false), "A look at the newest version must be kept.");
    }
}
