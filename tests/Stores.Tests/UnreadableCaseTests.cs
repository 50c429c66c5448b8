using LibraryService.Desk;
using LibraryService.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>A case whose events are not what was kept, and whose id stands in no column but as a hash.</summary>
public class UnreadableCaseTests
{
    private static readonly string LongId = new('x', 300);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task It_is_claimed_beside_the_others_and_told_when_it_is_looked_for(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await DamagedAsync(store);
        var claimed = await provider.GetRequiredService<IClockStore>().ClaimAsync(Cases.Noon.AddDays(1), TimeSpan.FromMinutes(1), 10, Ct);
        claimed.Count.ShouldBe(3);
        claimed.Select(clock => $"{clock.Case}").ShouldBe(["c-1", "c-2", store.Lines("SELECT id FROM library_service_case WHERE id LIKE 'sha256:%'")[0]], ignoreOrder: true);
        var unreadable = claimed.Single(clock => $"{clock.Case}" is not ("c-1" or "c-2")).Case;
        var wrong = await Should.ThrowAsync<StoreException>(() => provider.GetRequiredService<ICaseStore>().FindAsync(unreadable, Ct).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Corrupt);
        wrong.Message.ShouldContain($"{unreadable}");
        ((IPlainError)wrong).PlainMessage.ShouldStartWith("Corrupt: ");
        ((IPlainError)wrong).PlainMessage.ShouldNotContain($"{unreadable}");
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task The_others_are_dated_anew_before_it_is_told(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = await DamagedAsync(store);
        var later = Cases.Noon.AddDays(3);
        var wrong = await Should.ThrowAsync<StoreException>(() => provider.GetRequiredService<IClockStore>().RedateAsync(_ => later, default, 2, Ct).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Corrupt);
        store.Lines($"SELECT id FROM library_service_case WHERE due_at = {later.UtcTicks} ORDER BY id").ShouldBe(["c-1", "c-2"]);
    }

    private static async Task<ServiceProvider> DamagedAsync(TestStore store)
    {
        var provider = store.Open();
        foreach (var id in (string[])["c-1", LongId, "c-2"])
        {
            await provider.GetRequiredService<ICaseStore>().SaveAsync(Cases.Opened(id), Ct);
        }

        store.Run($"UPDATE library_service_case_event SET content = {(store.Kind == StoreKind.Sqlite ? "x'7b'" : @"'\x7b'::bytea")} WHERE case_id LIKE 'sha256:%'");
        return provider;
    }
}
