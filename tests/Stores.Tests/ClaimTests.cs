using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Cases;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Two who claim at the same moment on a server with many writers: neither waits for the other.</summary>
public class ClaimTests
{
    private static readonly DateTimeOffset At = Cases.Noon.AddHours(3);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    // Who waited would wait until the other commits, which comes after.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_passes_over_the_messages_that_another_is_claiming()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var outbox = store.Open().GetRequiredService<IOutboxStore>();
        await outbox.AddAsync([.. Enumerable.Range(0, 10).Select(number => Entry($"m-{number}"))], Ct);
        await using var open = await OpenTransaction.OnAsync(store);
        var first = await open.Context.OutboxStore().ClaimAsync("one", At, Lease, 5, Ct);
        var second = await outbox.ClaimAsync("two", At, Lease, 10, Ct).AsTask().WaitAsync(AtOnce, Ct);
        await open.CommitAsync();
        (first.Count, second.Count).ShouldBe((5, 5));
        first.Concat(second).Select(entry => entry.Key).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 10).Select(number => $"m-{number}"));
        store.Lines("SELECT worker, count(*) FROM library_service_outbox GROUP BY worker ORDER BY worker").ShouldBe(["one|5", "two|5"]);
    }

    [Fact]
    public async Task A_watcher_passes_over_the_cases_that_another_is_claiming()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var provider = store.Open();
        for (var number = 0; number < 10; number++)
        {
            await provider.GetRequiredService<ICaseStore>().SaveAsync(Cases.Opened($"c-{number}"), Ct);
        }

        await using var open = await OpenTransaction.OnAsync(store);
        using var gate = new StoreGate(new BoundConnections(open.Context), new ManualTime(At));
        var first = await new ClockStore(gate).ClaimAsync(At, Lease, 5, Ct);
        var second = await provider.GetRequiredService<IClockStore>().ClaimAsync(At, Lease, 10, Ct).AsTask().WaitAsync(AtOnce, Ct);
        await open.CommitAsync();
        (first.Count, second.Count).ShouldBe((5, 5));
        first.Concat(second).Select(clock => $"{clock.Case}").Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 10).Select(number => $"c-{number}"));
    }

    private static OutboxEntry Entry(string key) => new(
        key, new DeliveryStep(new OutboundMessage { Key = $"{key}.1", To = Routing.ContactPoint.Email("ada@example.org"), Text = "We are open.", Language = "en" }, Cases.Noon, Cases.Noon.AddYears(1)));
}
