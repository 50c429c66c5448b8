using LibraryService.Desk;
using LibraryService.Hours;
using static LibraryService.Testing.ContractException;

namespace LibraryService.Testing;

/// <summary>What every <see cref="IClockStore"/> promises, together with the cases of the same storage: run each check on new, empty stores.</summary>
public static class ClockStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The promises. Each is tried on a store of cases and the clocks of the same storage.</summary>
    public static IReadOnlyList<ContractCheck<(ICaseStore Cases, IClockStore Clocks)>> Checks { get; } =
    [
        new("a case that is saved has to be looked at", async stores =>
        {
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) is null, "Without cases nothing is due.");
            await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false);
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) <= Noon.AddTicks(9), "It is due from when something happened to it.");
            var clocks = await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false);
            Require(clocks is [{ Raised.Count: 0 }] && clocks[0].Case == new CaseId("c-1") && clocks[0].Until == Noon.AddHours(1) + Lease, "It is given out once, with nothing raised.");
            Require((await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false)).Count == 0, "Nobody else looks meanwhile.");
        }),
        new("one that was not looked at is due again when the lease ends", async stores =>
        {
            await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false);
            await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false);
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) == Noon.AddHours(1) + Lease, "The end of the lease is when to come back.");
            Require((await stores.Clocks.ClaimAsync(Noon.AddHours(1) + Lease, Lease, 10, default).ConfigureAwait(false)).Count == 1, "Another looks then.");
        }),
        new("whoever looked says when next, and what was raised is remembered", async stores =>
        {
            await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false);
            var clock = (await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false))[0];
            await stores.Clocks.LookedAtAsync(clock, ["c-1/FirstResponse/half"], Noon.AddHours(2), default).ConfigureAwait(false);
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) == Noon.AddHours(2), "It is due when the one who looked said.");
            clock = (await stores.Clocks.ClaimAsync(Noon.AddHours(2), Lease, 10, default).ConfigureAwait(false))[0];
            Require(clock.Raised is ["c-1/FirstResponse/half"] && clock.DueAt == Noon.AddHours(2), "What was raised is told.");
            await stores.Clocks.LookedAtAsync(clock, ["c-1/FirstResponse/half", "c-1/FirstResponse/breach"], nextLook: null, default).ConfigureAwait(false);
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) is null, "Null is never.");
        }),
        new("a case that is saved while somebody looks stays due", async stores =>
        {
            var saved = (await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false))!;
            var clock = (await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false))[0];
            await stores.Cases.SaveAsync(Desk(Noon.AddHours(1)).PatronWrote(saved, "m-1", Channel.Email, "And on Sunday?"), default).ConfigureAwait(false);
            await stores.Clocks.LookedAtAsync(clock, [], nextLook: null, default).ConfigureAwait(false);
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) <= Noon.AddHours(1).AddTicks(9), "What happened since must be looked at.");
        }),
        new("a case that is saved meanwhile by a clock far ahead stays due", async stores =>
        {
            var saved = (await stores.Cases.SaveAsync(Opened("c-1"), default).ConfigureAwait(false))!;
            var clock = (await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 10, default).ConfigureAwait(false))[0];
            await stores.Cases.SaveAsync(Desk(clock.Until.AddHours(1)).PatronWrote(saved, "m-1", Channel.Email, "And on Sunday?"), default).ConfigureAwait(false);
            await stores.Clocks.LookedAtAsync(clock, [], nextLook: null, default).ConfigureAwait(false);
            Require(await stores.Clocks.NextDueAsync(default).ConfigureAwait(false) is not null, "What happened since must be looked at, whatever the clock of who saved it says.");
        }),
        new("the longest due come first, up to the number asked for", async stores =>
        {
            foreach (var hours in new[] { 3, 1, 2 })
            {
                await stores.Cases.SaveAsync(Opened(FormattableString.Invariant($"c-{hours}"), Noon.AddHours(hours)), default).ConfigureAwait(false);
            }

            var clocks = await stores.Clocks.ClaimAsync(Noon.AddHours(9), Lease, 2, default).ConfigureAwait(false);
            Require(clocks.Select(clock => $"{clock.Case}").SequenceEqual(["c-1", "c-2"], StringComparer.Ordinal), "Clocks must come in the order of their due instants.");
        }),
        new("an edit dates the open cases of a branch anew", async stores =>
        {
            for (var number = 0; number < 25; number++)
            {
                var opened = Opened(FormattableString.Invariant($"c-{number:D2}"), branch: number % 2 == 0 ? "main" : "north");
                await stores.Cases.SaveAsync(number == 24 ? Desk(Noon.AddHours(1)).Resolve(opened) : opened, default).ConfigureAwait(false);
            }

            foreach (var clock in await stores.Clocks.ClaimAsync(Noon.AddHours(2), Lease, 100, default).ConfigureAwait(false))
            {
                await stores.Clocks.LookedAtAsync(clock, [], Noon.AddDays(9), default).ConfigureAwait(false);
            }

            var dated = await stores.Clocks.RedateAsync(@case => @case.OpenedAt.AddDays(1), new BranchId("main"), 5, default).ConfigureAwait(false);
            Require(dated == 12, "The open cases of the branch, and no others, are dated.");
            Require((await stores.Clocks.ClaimAsync(Noon.AddDays(1), Lease, 100, default).ConfigureAwait(false)).Count == 12, "They are due when the edit says.");
            Require(await stores.Clocks.RedateAsync(_ => null, default, 7, default).ConfigureAwait(false) == 24, "No branch is every branch.");
        }),
        new("of many who look at once, each case goes to one", async stores =>
        {
            for (var number = 0; number < 60; number++)
            {
                await stores.Cases.SaveAsync(Opened(FormattableString.Invariant($"c-{number}")), default).ConfigureAwait(false);
            }

            var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
            {
                var mine = new List<CaseId>();
                while (await stores.Clocks.ClaimAsync(Noon.AddHours(1), Lease, 7, default).ConfigureAwait(false) is { Count: > 0 } clocks)
                {
                    mine.AddRange(clocks.Select(clock => clock.Case));
                }

                return mine;
            }))).ConfigureAwait(false);
            Require(claims.Sum(mine => mine.Count) == 60 && claims.SelectMany(mine => mine).Distinct().Count() == 60, "Every case must be given out exactly once.");
        }),
    ];

    private static ServiceDesk Desk(DateTimeOffset now) => new(hours: new HoursBook([]), time: new ManualTime(now));

    private static ServiceCase Opened(string id, DateTimeOffset? at = null, string branch = "main") => Desk(at ?? Noon).Receive(new Inquiry
    {
        Id = new CaseId(id),
        Channel = Channel.Email,
        BranchId = new BranchId(branch),
        Text = "When is the café open?",
        ReceivedAt = at ?? Noon,
    });
}
