using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class ClockTests
{
    // As a save does that comes right after the claim: the case is due at another instant then than the end of the claim.
    private const string SqliteSave = """
        CREATE TRIGGER saved AFTER UPDATE OF was_due_at ON library_service_case BEGIN
            UPDATE library_service_case SET due_at = new.due_at - 1 WHERE id = new.id; END
        """;

    private const string PostgresSave = """
        CREATE FUNCTION saved() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN new.due_at := new.due_at - 1; RETURN new; END';
        CREATE TRIGGER saved BEFORE UPDATE OF was_due_at ON library_service_case FOR EACH ROW EXECUTE FUNCTION saved()
        """;

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task What_was_raised_is_told_though_the_case_is_saved_right_after_the_claim(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        var clocks = provider.GetRequiredService<IClockStore>();
        await provider.GetRequiredService<ICaseStore>().SaveAsync(Cases.Opened("c-1"), TestContext.Current.CancellationToken);
        var clock = (await clocks.ClaimAsync(Cases.Noon.AddHours(1), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken))[0];
        await clocks.LookedAtAsync(clock, ["c-1/FirstResponse/half"], Cases.Noon.AddHours(2), TestContext.Current.CancellationToken);
        store.Run(kind == StoreKind.Sqlite ? SqliteSave : PostgresSave);
        (await clocks.ClaimAsync(Cases.Noon.AddHours(2), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken))[0].Raised.ShouldBe(["c-1/FirstResponse/half"]);
    }
}
