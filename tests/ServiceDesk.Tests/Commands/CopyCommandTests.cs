using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class CopyCommandTests
{
    private const string Variable = "LIBRARYSERVICE_POSTGRES";

    [Fact]
    public async Task What_a_file_holds_is_in_another_afterwards()
    {
        using var scratch = new Scratch();
        await FillAsync(scratch.Path("desk.db"));
        IsCopied($"sqlite={scratch.Path("desk.db")}", $"sqlite={scratch.Path("copy.db")}");
        await HasAllAsync(scratch.Path("copy.db"));
        var again = DeskRun.Of("copy", "--from", $"sqlite={scratch.Path("desk.db")}", "--to", $"sqlite={scratch.Path("copy.db")}");
        again.Code.ShouldBe(2);
        again.Errors.ShouldContain("A store is copied into an empty one, but library_service_");
    }

    [Fact]
    public async Task A_file_goes_to_a_server_and_back()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL: {Variable} names none. The script .ci/run starts one.");
        using var scratch = new Scratch();
        await FillAsync(scratch.Path("desk.db"));
        var schema = $"copy_{Guid.NewGuid():N}";
        await RunAsync(server!, $"CREATE SCHEMA {schema}");
        try
        {
            var there = $"postgres={new NpgsqlConnectionStringBuilder(server) { SearchPath = schema }.ConnectionString}";
            IsCopied($"sqlite={scratch.Path("desk.db")}", there);
            IsCopied(there, $"sqlite={scratch.Path("back.db")}");
            await HasAllAsync(scratch.Path("back.db"));
        }
        finally
        {
            await RunAsync(server!, $"DROP SCHEMA {schema} CASCADE");
        }
    }

    [Theory]
    [InlineData("copy --to sqlite=a.db", "Option '--from' is required.")]
    [InlineData("copy --from sqlite=not-there.db --to sqlite=a.db", "There is no file not-there.db.")]
    [InlineData("copy --from memory --to sqlite=a.db", "--from is sqlite=FILE or postgres=CONNECTION, but 'memory' came.")]
    [InlineData("copy --from sqlite --to sqlite=a.db", "--from is sqlite=FILE or postgres=CONNECTION, but 'sqlite' came.")]
    [InlineData("copy --from postgres=nonsense --to sqlite=a.db", "--from: A connection string such as")]
    [InlineData("copy --from postgres=Host=127.0.0.1;Port=1;Password=s3cret;Timeout=2 --to sqlite=a.db", "cannot be reached")]
    public void What_cannot_be_done_is_told_and_has_the_exit_code_2(string line, string message)
    {
        var run = DeskRun.Of(line.Split(' '));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
        run.Errors.ShouldNotContain("s3cret");
        File.Exists("a.db").ShouldBeFalse();
    }

    private static void IsCopied(string from, string to)
    {
        var run = DeskRun.Of("copy", "--from", from, "--to", to);
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldMatch(@"^\d{2,} rows copied and compared: both stores hold the same\.\n$");
    }

    private static async Task FillAsync(string path)
    {
        await using var provider = Open(path);
        for (var number = 1; number <= 3; number++)
        {
            var desk = provider.GetRequiredService<ServiceDesk>();
            var opened = desk.Receive(new Inquiry
            {
                Id = new CaseId($"C-{number}"),
                Channel = Channel.Email,
                Text = "When is the café open?",
                ReplyTo = "ada@example.org",
                ReceivedAt = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero),
            });
            (await provider.GetRequiredService<ICaseStore>().SaveAsync(desk.Reply(opened, new Answer("When is the café open?", "Every day from ten to four.")))).ShouldNotBeNull();
        }
    }

    private static async Task HasAllAsync(string path)
    {
        await using var provider = Open(path);
        (await provider.GetRequiredService<ICaseStore>().OpenAsync(default, 10, TestContext.Current.CancellationToken)).Count.ShouldBe(3);
        (await provider.GetRequiredService<IOutboxStore>().InStateAsync(DeliveryState.Waiting, 10, TestContext.Current.CancellationToken)).Count.ShouldBe(3);
    }

    private static ServiceProvider Open(string path)
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddSqliteStore(path);
        return services.BuildServiceProvider();
    }

    private static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
#pragma warning disable CA2100 // The name of the schema is made here.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
