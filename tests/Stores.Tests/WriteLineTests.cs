using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public sealed class WriteLineTests : IDisposable
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly TestStore _store = TestStore.New(StoreKind.Sqlite);
    private readonly StoreGate _gate;

    public WriteLineTests() => _gate = _store.Open().GetRequiredService<StoreGate>();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task What_comes_at_the_same_time_is_committed_together()
    {
        await ChangeAsync("CREATE TABLE mark (name TEXT)");
        using var first = new SemaphoreSlim(0);
        var holding = await HoldAsync(first);
        Task<int>[] waiting = [.. Enumerable.Range(0, 50).Select(i => ChangeAsync($"INSERT INTO mark VALUES ('{i}')"))];
        var before = await CommitsAsync();
        first.Release();
        await Task.WhenAll([holding, .. waiting]);
        (await CountAsync()).ShouldBe(50);
        ((await CommitsAsync()) - before).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task One_that_fails_is_taken_back_alone()
    {
        await ChangeAsync("CREATE TABLE mark (name TEXT UNIQUE)");
        using var first = new SemaphoreSlim(0);
        var holding = await HoldAsync(first);
        var good = ChangeAsync("INSERT INTO mark VALUES ('a')");
        var bad = _gate.ChangeAsync(
            async work =>
            {
                await work.Command("INSERT INTO mark VALUES ('b')").RunAsync(Ct);
                return await work.Command("INSERT INTO mark VALUES ('a')").RunAsync(Ct);
            },
            static _ => true,
            Ct);
        var notKept = _gate.ChangeAsync(work => work.Command("INSERT INTO mark VALUES ('c')").RunAsync(Ct), static _ => false, Ct);
        var last = ChangeAsync("INSERT INTO mark VALUES ('d')");
        first.Release();
        await Task.WhenAll(holding, good, notKept, last);
        await bad.ShouldThrowAsync<Exception>();
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_full_disk_is_told_to_all_that_were_to_be_committed_with_the_one_that_found_it()
    {
        await ChangeAsync("CREATE TABLE mark (name TEXT)");
        using var first = new SemaphoreSlim(0);
        var holding = await HoldAsync(first);
        Task<int>[] waiting = [ChangeAsync("INSERT INTO mark VALUES ('a')"), OverflowAsync(), ChangeAsync("INSERT INTO mark VALUES ('b')")];
        first.Release();
        await holding;
        foreach (var one in waiting)
        {
            (await Should.ThrowAsync<StoreException>(() => one)).Problem.ShouldBe(StoreProblem.DiskFull);
        }

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task One_that_is_cancelled_in_line_is_not_made()
    {
        await ChangeAsync("CREATE TABLE mark (name TEXT)");
        using var first = new SemaphoreSlim(0);
        using var cancel = new CancellationTokenSource();
        var holding = await HoldAsync(first);
        var cancelled = _gate.ChangeAsync(work => work.Command("INSERT INTO mark VALUES ('a')").RunAsync(Ct), cancel.Token);
        await cancel.CancelAsync();
        first.Release();
        await holding;
        await cancelled.ShouldThrowAsync<OperationCanceledException>();
        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Many_who_save_at_once_all_keep_their_case()
    {
        var cases = _store.Open().GetRequiredService<ICaseStore>();
        var saved = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => cases.SaveAsync(new ServiceDesk().Receive(Given.Inquiry($"C-{i}")), Ct).AsTask()));
        saved.ShouldAllBe(@case => @case != null);
        (await cases.OpenAsync(default, 1000, Ct)).Count.ShouldBe(200);
    }

    // A change that is being made until it is let go: what comes meanwhile is committed after it.
    private async Task<Task<int>> HoldAsync(SemaphoreSlim until)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var done = _gate.ChangeAsync(
            async _ =>
            {
                begun.SetResult();
                await until.WaitAsync(Ct);
                return 0;
            },
            Ct);
        await begun.Task;
        return done;
    }

    private Task<int> OverflowAsync() => _gate.ChangeAsync(
        async work =>
        {
            await work.Command("PRAGMA max_page_count = 1").RunAsync(Ct);
            return await work.Command("INSERT INTO mark VALUES (zeroblob(1000000))").RunAsync(Ct);
        },
        static _ => true,
        Ct);

    private Task<int> ChangeAsync(string sql) => _gate.ChangeAsync(work => work.Command(sql).RunAsync(Ct), Ct);

    private async Task<long> CountAsync() => (await _gate.ReadAsync(work => work.Command("SELECT count(*) FROM mark").NumberAsync(Ct), Ct))!.Value;

    // SQLite counts the transactions of the write-ahead log in its shared memory, eight bytes in (iChange).
    private async Task<long> CommitsAsync()
    {
        await using var connection = new SqliteConnection(_store.ConnectionString);
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM library_service_schema LIMIT 1";
        await command.ExecuteScalarAsync(Ct);
        var shm = new byte[136];
        await using var file = new FileStream(Path.Combine(_store.Folder, "desk.db-shm"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await file.ReadExactlyAsync(shm, Ct);
        return BitConverter.ToUInt32(shm, 8);
    }
}
