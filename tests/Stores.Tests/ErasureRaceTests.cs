using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.Routing;
using Microsoft.Extensions.DependencyInjection;
using static LibraryService.EntityFrameworkCore.Tests.CanaryPatron;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>A patron is erased while others write of the patron.</summary>
public class ErasureRaceTests
{
    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_message_that_was_claimed_when_the_patron_was_erased_is_not_written_back(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var outbox = provider.GetRequiredService<IOutboxStore>();
        var claimed = await outbox.ClaimAsync("one", Cases.Noon.AddDays(1), TimeSpan.FromMinutes(2), 10, TestContext.Current.CancellationToken);
        claimed.Count.ShouldBe(2);
        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, ct: TestContext.Current.CancellationToken);
        var mine = claimed.Single(entry => entry.Patron == Canary.Id);
        (await outbox.UpdateAsync([mine.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Cases.Noon, new DeliveryPolicy())], TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await outbox.FindAsync(mine.Key, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await outbox.FindByMessageAsync(mine.Steps[0].Message.Key, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task What_was_being_saved_and_opened_when_the_patron_was_erased_is_erased_too(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var kept = (await provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), TestContext.Current.CancellationToken))!;
        await using var open = await OpenTransaction.OnAsync(store);
        var theirs = open.Context.CaseStore();
        var answered = Cases.Desk(Cases.Noon.AddHours(5)).Reply(
            Cases.Desk(Cases.Noon.AddHours(4)).PatronWrote(kept, "m-9", Channel.Email, "canary-words, again"), new Templates.Messages.Answer("And on Sunday?", "The canary-late answer."), Canary);
        (await theirs.SaveAsync(answered, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await theirs.SaveAsync(Cases.Opened("c-3", "canary-patron", "canary-words", "canary-address@example.org"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var erasing = provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(erasing);
        await open.CommitAsync();
        (await erasing).Cases.ShouldBe(3);
        Canaries.Append(Reader).Append("canary-late").Where(canary => In(store, canary)).ShouldBeEmpty();
        store.Lines("SELECT DISTINCT case_id FROM library_service_case_event").ShouldBe(["c-other"]);
        store.Lines("SELECT DISTINCT case_id FROM library_service_outbox_content").ShouldBe(["c-other"]);
        (await provider.GetRequiredService<IOutboxStore>().ClaimAsync("one", Cases.Noon.AddDays(1), TimeSpan.FromMinutes(2), 10, TestContext.Current.CancellationToken)).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_stop_that_is_learnt_when_the_patron_is_erased_is_kept_as_a_hash(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("UPDATE library_service_case SET version = version WHERE id = 'c-1'");
        var erasing = provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(erasing);
        var learning = provider.GetRequiredService<ContactStore>().KeepAsync(ContactFeedback.Stop(Channel.Sms, "+447700900999", Cases.Noon).ApplyTo(
            Canary with { Points = [.. Canary.Points, ContactPoint.Sms("+447700900999")] }), TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(learning, others: 2);
        await open.CommitAsync();
        await Task.WhenAll(erasing, learning);
        var list = await provider.GetRequiredService<SuppressionStore>().ReadAsync(Keys, TestContext.Current.CancellationToken);
        var isKept = (await provider.GetRequiredService<ContactStore>().WithLearntAsync(Canary, TestContext.Current.CancellationToken)).Consents.Count > 0;
        (list.IsStopped(Channel.Sms, "+447700900999") || isKept).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_step_that_is_raised_for_a_case_that_was_erased_is_not_written_back(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var clocks = provider.GetRequiredService<IClockStore>();
        await clocks.RedateAsync(_ => Cases.Noon.AddDays(1), default, 10, TestContext.Current.CancellationToken);
        var claimed = await clocks.ClaimAsync(Cases.Noon.AddDays(2), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken);
        var (mine, other) = (claimed.Single(clock => clock.Case == new CaseId("c-1")), claimed.Single(clock => clock.Case == new CaseId("c-other")));
        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await clocks.LookedAtAsync(mine, ["c-1/Resolution/late"], Cases.Noon.AddDays(3), TestContext.Current.CancellationToken);
        await clocks.LookedAtAsync(other, ["c-other/Resolution/late"], Cases.Noon.AddDays(3), TestContext.Current.CancellationToken);
        store.Lines("SELECT case_id, key FROM library_service_alert").ShouldBe(["c-other|c-other/Resolution/late"]);
    }

    [Fact]
    public async Task An_erasure_waits_for_a_step_that_is_being_raised_and_takes_it_along()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var provider = store.Open();
        await FillAsync(provider);
        var clocks = provider.GetRequiredService<IClockStore>();
        await clocks.RedateAsync(_ => Cases.Noon.AddDays(1), default, 10, TestContext.Current.CancellationToken);
        var mine = (await clocks.ClaimAsync(Cases.Noon.AddDays(2), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken)).Single(clock => clock.Case == new CaseId("c-1"));

        // The second step is being noted by somebody else, so that the first one waits half-way.
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("INSERT INTO library_service_alert (case_id, key, raised_at, content) VALUES ('c-1', 'c-1/late', 0, '')");
        var raising = clocks.LookedAtAsync(mine, ["c-1/soon", "c-1/late"], Cases.Noon.AddDays(3), TestContext.Current.CancellationToken).AsTask();
        await open.UntilWaitsAsync(raising);
        var erasing = provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(erasing, others: 2);
        await open.CommitAsync();
        await Task.WhenAll(raising, erasing);
        store.Lines("SELECT key FROM library_service_alert").ShouldBeEmpty();
    }
}
