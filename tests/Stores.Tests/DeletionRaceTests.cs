using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>What others do while the store deletes what is old.</summary>
public class DeletionRaceTests
{
    private static readonly DateTimeOffset Later = Cases.Noon.AddYears(2);
    private static readonly RetentionRule Rule = new() { CasesBefore = Later, MessagesBefore = Later };
    private static readonly DeliveryOutcome Bounced = new(DeliveryOutcomeKind.HardBounce, Detail: "5.1.1");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_that_is_reopened_after_it_was_looked_at_is_kept_or_its_save_is_refused()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var provider = store.Open();
        var cases = provider.GetRequiredService<ICaseStore>();
        var old = await OldCaseAsync(provider);

        // Nobody may delete steps of promises, which comes in the midst of all that is deleted of a case.
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("LOCK TABLE library_service_alert IN SHARE MODE");
        var deleting = provider.GetRequiredService<StoreUpkeep>().DeleteAsync(Rule, ct: Ct).AsTask();
        await open.UntilWaitsAsync(deleting);
        var saving = cases.SaveAsync(Reopened(old), Ct).AsTask();
        await open.UntilWaitsAsync(saving, others: 2);
        await open.CommitAsync();
        var (deleted, saved) = ((await deleting).Cases, await saving);
        var kept = await cases.FindAsync(old.Id, Ct);
        (saved is null, kept is null).ShouldBe((deleted == 1, deleted == 1));
        kept?.Equals(saved).ShouldBeTrue();
        store.Lines("SELECT case_id FROM library_service_case_event").Count.ShouldBe(kept?.Events.Count ?? 0);
    }

    [Fact]
    public async Task A_case_that_somebody_is_saving_is_passed_over()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var provider = store.Open();
        var old = await OldCaseAsync(provider);
        await using var open = await OpenTransaction.OnAsync(store);
        var reopened = (await open.Context.CaseStore().SaveAsync(Reopened(old), Ct))!;
        var deleting = provider.GetRequiredService<StoreUpkeep>().DeleteAsync(Rule, ct: Ct).AsTask();
        await open.UntilWaitsAsync(deleting);
        await open.CommitAsync();
        (await deleting).ShouldBe(new RetentionResult(0, 0, 0));
        reopened.Equals(await provider.GetRequiredService<ICaseStore>().FindAsync(old.Id, Ct)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("c-1", StoreKind.Postgres)]
    [InlineData("", StoreKind.Postgres)]
    [InlineData("", StoreKind.Sqlite)]
    public async Task A_message_that_bounces_while_old_ones_are_deleted_takes_its_next_step(string of, StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        var outbox = provider.GetRequiredService<IOutboxStore>();
        await outbox.AddAsync([Entry("m-1") with { Case = of.Length == 0 ? default : new CaseId(of) }], Ct);
        if (of.Length > 0)
        {
            await OldCaseAsync(provider, of);
        }

        await AcceptAsync(outbox);
        await using var open = await OpenTransaction.OnAsync(store);
        var theirs = open.Context.OutboxStore(new Testing.ManualTime(Cases.Noon));
        var bounced = (await theirs.FindAsync("m-1", Ct))!.Receipt("m-1.1", Bounced, Cases.Noon.AddDays(2), new DeliveryPolicy());
        bounced.State.ShouldBe(DeliveryState.Waiting);
        (await theirs.UpdateAsync([bounced], Ct)).ShouldBeTrue();
        var deleting = provider.GetRequiredService<StoreUpkeep>().DeleteAsync(Rule, ct: Ct).AsTask();
        await open.UntilWaitsAsync(deleting);
        await open.CommitAsync();
        (await deleting).ShouldBe(new RetentionResult(0, 0, 0));
        var next = (await outbox.ClaimAsync("two", Later, TimeSpan.FromMinutes(1), 10, Ct)).ShouldHaveSingleItem();
        (next.Key, next.Step, next.Current.To.Channel).ShouldBe(("m-1", 1, Channel.Sms));
        (await outbox.FindByMessageAsync("m-1.2", Ct)).ShouldNotBeNull();
        (await provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), Ct) is null).ShouldBe(of.Length == 0);
    }

    private static ServiceCase Reopened(ServiceCase @case) => Cases.Desk(Cases.Noon.AddDays(1)).PatronWrote(@case, "m-9", Channel.Email, "And on Sunday?");

    // Answered and resolved; the answer arrived, and nothing of it is still to be looked at.
    private static async Task<ServiceCase> OldCaseAsync(IServiceProvider provider, string id = "c-1")
    {
        var (cases, outbox, clocks) = (provider.GetRequiredService<ICaseStore>(), provider.GetRequiredService<IOutboxStore>(), provider.GetRequiredService<IClockStore>());
        var @case = (await cases.SaveAsync(Cases.Answered(id), Ct))!;
        @case = (await cases.SaveAsync(Cases.Desk(Cases.Noon.AddHours(2)).Resolve(@case), Ct))!;
        await AcceptAsync(outbox);
        foreach (var clock in await clocks.ClaimAsync(Cases.Noon.AddHours(3), TimeSpan.FromMinutes(2), 100, Ct))
        {
            await clocks.LookedAtAsync(clock, [], nextLook: null, Ct);
        }

        return @case;
    }

    private static async Task AcceptAsync(IOutboxStore outbox)
    {
        foreach (var entry in await outbox.ClaimAsync("one", Cases.Noon.AddHours(3), TimeSpan.FromMinutes(2), 100, Ct))
        {
            (await outbox.UpdateAsync([entry.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Accepted), Cases.Noon.AddHours(3), new DeliveryPolicy())], Ct)).ShouldBeTrue();
        }
    }

    private static OutboxEntry Entry(string key) => new(key, Step($"{key}.1", ContactPoint.Email("ada@example.org")), Step($"{key}.2", ContactPoint.Sms("+447700900123")));

    private static DeliveryStep Step(string key, ContactPoint to) =>
        new(new OutboundMessage { Key = key, To = to, Text = "We are open.", Language = "en" }, Cases.Noon, Cases.Noon.AddYears(1));
}
