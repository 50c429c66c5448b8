using System.Globalization;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>An edit of hours or policies, after which the open cases are dated anew while others go on.</summary>
public class RedatingTests
{
    private static readonly DateTimeOffset Unread = Cases.Noon.AddDays(7);
    private static readonly DateTimeOffset Read = Cases.Noon.AddDays(3);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Each_case_is_dated_in_a_batch_that_is_kept_before_the_next_is_begun(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await OpenedAsync(store, 20);
        List<int> keptBefore = [];
        DateTimeOffset NextLook(ServiceCase @case)
        {
            keptBefore.Add(int.Parse(store.Lines($"SELECT count(*) FROM library_service_case WHERE due_at >= {Unread.UtcTicks}")[0], CultureInfo.InvariantCulture));
            return Unread.AddHours(Number(@case));
        }

        (await provider.GetRequiredService<IClockStore>().RedateAsync(@case => NextLook(@case), default, 6, Ct)).ShouldBe(20);
        keptBefore.ShouldBe(Enumerable.Range(0, 20).Select(number => number / 6 * 6));
        Due(store).ShouldBe(Enumerable.Range(0, 20).Select(number => Unread.AddHours(number)));
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_case_that_is_saved_after_it_was_read_is_dated_as_it_is_now(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await OpenedAsync(store, 5);
        await using var open = await OpenTransaction.OnAsync(store);
        var saved = (await provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-01"), Ct))!;
        (await open.Context.CaseStore().SaveAsync(Written(saved), Ct)).ShouldNotBeNull();
        var dating = provider.GetRequiredService<IClockStore>().RedateAsync(NextLook, default, 2, Ct).AsTask();
        await open.UntilWaitsAsync(dating);
        await open.CommitAsync();
        (await dating).ShouldBe(5);
        Due(store).ShouldBe([Unread, Read, Unread, Unread, Unread]);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_case_that_is_saved_after_it_was_dated_has_to_be_looked_at_at_once(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await OpenedAsync(store, 3);
        var saved = (await provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-01"), Ct))!;
        await provider.GetRequiredService<IClockStore>().RedateAsync(NextLook, default, 2, Ct);
        var wrote = (await provider.GetRequiredService<ICaseStore>().SaveAsync(Written(saved), Ct))!;
        Due(store).ShouldBe([Unread, wrote.Events[^1].At, Unread]);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Who_had_claimed_a_case_before_it_was_dated_does_not_set_it_back(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await OpenedAsync(store, 3);
        var clocks = provider.GetRequiredService<IClockStore>();
        var before = (await clocks.ClaimAsync(Cases.Noon.AddHours(1), TimeSpan.FromMinutes(2), 10, Ct)).Single(clock => clock.Case == new CaseId("c-01"));
        await clocks.RedateAsync(NextLook, default, 2, Ct);
        await clocks.LookedAtAsync(before, [], Cases.Noon.AddDays(9), Ct);
        Due(store).ShouldBe([Unread, Unread, Unread]);

        // Who claims it afterwards knows the new date, and theirs is newer.
        var after = (await clocks.ClaimAsync(Unread, TimeSpan.FromMinutes(2), 1, Ct)).ShouldHaveSingleItem();
        after.DueAt.ShouldBe(Unread);
        await clocks.LookedAtAsync(after, [], Cases.Noon.AddDays(9), Ct);
        Due(store).Order().ShouldBe([Unread, Unread, Cases.Noon.AddDays(9)]);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task An_edit_dates_a_hundred_cases_while_others_are_saved(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await OpenedAsync(store, 100);
        var cases = provider.GetRequiredService<ICaseStore>();
        var saving = Task.Run(async () =>
        {
            for (var number = 0; number < 100; number++)
            {
                var @case = (await cases.FindAsync(new CaseId($"c-{number:D2}"), Ct))!;
                (await cases.SaveAsync(Written(@case), Ct)).ShouldNotBeNull();
            }
        }, Ct);
        var dated = await provider.GetRequiredService<IClockStore>().RedateAsync(NextLook, default, 10, Ct);
        await saving;
        dated.ShouldBe(100);

        // Each was saved, before it was dated or after; none has a date from before that.
        Due(store).ShouldAllBe(due => due == Read || due < Cases.Noon.AddHours(2));
        (await cases.FindAsync(new CaseId("c-99"), Ct))!.Version.ShouldBe(2);
    }

    private static async Task<IServiceProvider> OpenedAsync(TestStore store, int cases)
    {
        var provider = store.Open();
        for (var number = 0; number < cases; number++)
        {
            await provider.GetRequiredService<ICaseStore>().SaveAsync(Cases.Opened($"c-{number:D2}"), Ct);
        }

        return provider;
    }

    private static DateTimeOffset? NextLook(ServiceCase @case) => @case.Events.Any(happened => happened.Key == "m-1") ? Read : Unread;

    private static ServiceCase Written(ServiceCase @case) => Cases.Desk(Cases.Noon.AddHours(1)).PatronWrote(@case, "m-1", Channel.Email, "And on Sunday?");

    private static int Number(ServiceCase @case) => int.Parse($"{@case.Id}".AsSpan(2), CultureInfo.InvariantCulture);

    private static IEnumerable<DateTimeOffset> Due(TestStore store) => store.Lines("SELECT due_at FROM library_service_case ORDER BY id")
        .Select(ticks => new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero));
}
