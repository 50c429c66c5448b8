using LibraryService.Delivery;
using LibraryService.EntityFrameworkCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LibraryService.EntityFrameworkCore.Tests;

public class PreparedTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(";Max Auto Prepare=0", false)]
    public async Task Statements_are_prepared_unless_the_connection_string_says_otherwise(string setting, bool isPrepared)
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var provider = store.Open(new NpgsqlConnectionStringBuilder(store.ConnectionString) { MaxPoolSize = 1 }.ConnectionString + setting);
        for (var time = 0; time < 10; time++)
        {
            await provider.GetRequiredService<IOutboxStore>().NextDueAsync(TestContext.Current.CancellationToken);
        }

        var prepared = await provider.GetRequiredService<StoreGate>().ReadAsync(
            work => work.Command("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%library_service_outbox%'").NumberAsync(TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);
        (prepared > 0).ShouldBe(isPrepared);
    }
}
