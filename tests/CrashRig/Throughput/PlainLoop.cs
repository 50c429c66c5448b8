using System.Diagnostics;
using System.Text.Json;
using LibraryService.CrashRig.Workers;
using Npgsql;

namespace LibraryService.CrashRig.Throughput;

/// <summary>
/// A queue as one writes it by hand: a table, and a loop that selects what is due <c>FOR UPDATE SKIP LOCKED</c>, sends it, marks it as done and commits. The lock is the claim, so it
/// has no lease and counts no attempts; and what it takes in one transaction is what a crash repeats.
/// </summary>
internal sealed class PlainLoop(string connectionString) : IAsyncDisposable
{
    private const string Create = """
        CREATE TABLE plain (key text NOT NULL PRIMARY KEY, due_at bigint, state integer NOT NULL, content bytea NOT NULL);
        CREATE INDEX plain_due ON plain (due_at) WHERE due_at IS NOT NULL
        """;

    private const string Take = "SELECT key, content FROM plain WHERE due_at <= @at ORDER BY due_at LIMIT @most FOR UPDATE SKIP LOCKED";
    private const string Done = "UPDATE plain SET state = 4, due_at = NULL WHERE key = ANY(@keys)";
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 32, MaxPoolSize = 40 });

    public Task CreateAsync() => DoAsync(Create);

    public async Task DoAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Fills the table and empties it: how many messages a second.</summary>
    public async Task<double> RunAsync(int messages, int connections, int batch)
    {
        await FillAsync(messages);
        var at = TimeProvider.System.GetUtcNow().UtcTicks;
        var watch = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => EmptyAsync(at, batch))));
        var taken = watch.Elapsed;
        return done.Sum() == messages
            ? messages / taken.TotalSeconds
            : throw new InvalidOperationException(FormattableString.Invariant($"Of {messages} messages {done.Sum()} were dealt with."));
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task FillAsync(int messages)
    {
        await DoAsync("TRUNCATE plain");
        await using (var connection = await _source.OpenConnectionAsync())
        await using (var import = await connection.BeginBinaryImportAsync("COPY plain (key, due_at, state, content) FROM STDIN (FORMAT BINARY)"))
        {
            var due = TimeProvider.System.GetUtcNow().AddMinutes(-1).UtcTicks;
            for (var number = 0; number < messages; number++)
            {
                await import.StartRowAsync();
                await import.WriteAsync(Mail.Key(number));
                await import.WriteAsync(due + number);
                await import.WriteAsync(0);
                await import.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(Letter.Of(Mail.Message(number))));
            }

            await import.CompleteAsync();
        }

        await DoAsync("VACUUM ANALYZE plain");
    }

    private async Task<int> EmptyAsync(long at, int batch)
    {
        var all = 0;
        await using var connection = await _source.OpenConnectionAsync();
        while (true)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            List<string> keys = [];
            await using (var take = new NpgsqlCommand(Take, connection, transaction))
            {
                take.Parameters.AddWithValue("at", at);
                take.Parameters.AddWithValue("most", batch);
                await using var reader = await take.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    keys.Add(reader.GetString(0));
                    _ = JsonSerializer.Deserialize<Letter>(reader.GetFieldValue<byte[]>(1));
                }
            }

            if (keys.Count == 0)
            {
                return all;
            }

            await using (var done = new NpgsqlCommand(Done, connection, transaction))
            {
                done.Parameters.AddWithValue("keys", keys.ToArray());
                all += await done.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }
    }
}
