using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class SnapshotTests
{
    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_long_case_is_read_from_its_snapshot_and_the_events_after_it(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var cases = store.Open().GetRequiredService<ICaseStore>();
        var @case = (await cases.SaveAsync(Cases.Opened("c-1", "p-1"), TestContext.Current.CancellationToken))!;
        store.Lines("SELECT case_id FROM library_service_case_snapshot").ShouldBeEmpty();
        while (@case.Events.Count < 140)
        {
            var wrote = Cases.Desk(Cases.Noon.AddMinutes(@case.Events.Count)).PatronWrote(@case, $"m-{@case.Events.Count}", Channel.Email, $"And on day {@case.Events.Count}?");
            @case = (await cases.SaveAsync(wrote, TestContext.Current.CancellationToken))!;
        }

        // The latest was taken at the 128th event; those that it holds are not read any more, so that nobody misses them.
        var at = store.Lines("SELECT version FROM library_service_case_snapshot").ShouldHaveSingleItem();
        store.Run($"DELETE FROM library_service_case_event WHERE version <= {at}");
        store.Lines("SELECT case_id FROM library_service_case_event").Count.ShouldBe(140 - 128);
        var again = store.Open().GetRequiredService<ICaseStore>();
        @case.Equals(await again.FindAsync(@case.Id, TestContext.Current.CancellationToken)).ShouldBeTrue();
        @case.Equals((await again.OfPatronAsync(new PatronId("p-1"), TestContext.Current.CancellationToken)).ShouldHaveSingleItem()).ShouldBeTrue();
        @case.Equals((await again.OpenAsync(default, 10, TestContext.Current.CancellationToken)).ShouldHaveSingleItem()).ShouldBeTrue();
    }
}
