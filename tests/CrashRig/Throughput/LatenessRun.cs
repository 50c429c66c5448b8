using System.Globalization;
using LibraryService.CrashRig.Databases;
using LibraryService.CrashRig.Workers;

namespace LibraryService.CrashRig.Throughput;

/// <summary>How late messages reach the ledger when so many fall due each second, and one of two workers is killed half-way.</summary>
internal static class LatenessRun
{
    private const int Portion = 500;

    // A process that has just begun compiles what it runs for the first time: that is not what is measured.
    private const int WarmUp = 2;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var kind = arguments.Store();
        var (rate, seconds) = (arguments.Number("rate", 1000), arguments.Number("seconds", 20));
        arguments.End();
        await using var folder = await RigFolder.NewAsync();
        await using var database = await RigDatabase.StartAsync(kind, folder.Place, rate * (seconds + WarmUp), isDurable: true);
        await MeasureAsync(kind, database, folder.Place, rate, seconds);
        return 0;
    }

    private static async Task MeasureAsync(StoreKind kind, RigDatabase database, string folder, int rate, int seconds)
    {
        var (before, messages) = (rate * WarmUp, rate * (seconds + WarmUp));
        var clock = Path.Combine(folder, "clock");
        using var time = new SteppedTime(clock);
        var arrivals = new (DateTimeOffset At, bool MayRepeat)?[messages];
        await using var ledger = new Ledger(Path.Combine(folder, "ledger"), honoursKeys: true)
        {
            Arrived = (number, mayRepeat) => arrivals[number] = (TimeProvider.System.GetUtcNow(), mayRepeat),
        };
        var options = new WorkerOptions
        {
            Store = kind,
            ConnectionString = database.WorkersConnectionString,
            Ledger = ledger.Port,
            HonoursKeys = true,
            Clock = clock,
            Lease = Lease,
            Batch = 100,
            Parallel = 8,
        };
        await using var store = StoreExtensions.OpenStore(kind, database.ConnectionString, time);
        var start = time.GetUtcNow() + TimeSpan.FromSeconds(10 + (messages / 2000.0));
        DateTimeOffset Due(int number) => start + TimeSpan.FromSeconds(number / (double)rate);
        for (var first = 0; first < messages; first += Portion)
        {
            await store.Outbox().AddAsync([.. Enumerable.Range(first, Math.Min(Portion, messages - first)).Select(number => Mail.Entry(number, Due(number)))], default);
        }

        await using var killed = new WorkerProcess(options, Path.Combine(folder, "complaints"));
        await using var other = new WorkerProcess(options, Path.Combine(folder, "complaints"));
        killed.Start();
        other.Start();
        while (!killed.IsUp || !other.IsUp)
        {
            await Task.Delay(10);
        }

        var half = Due((before + messages) / 2) - time.GetUtcNow();
        if (time.GetUtcNow() >= start)
        {
            throw new InvalidOperationException("The messages were due before they and the workers were there: the machine is too busy.");
        }

        await Task.Delay(half);
        killed.Kill();
        await Task.Delay(Due(messages) - time.GetUtcNow());
        for (var left = 600; left > 0 && ledger.Distinct < messages; left--)
        {
            await Task.Delay(100);
        }

        // A message whose claim ran out says that it may repeat one that arrived: that tells which the killed worker had.
        var late = arrivals.Select((arrival, number) => (arrival, Late: arrival is { } at ? (at.At - Due(number)).TotalMilliseconds : double.NaN)).Skip(before).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{database.Name}: {rate:N0} due a second for {seconds} s, 2 workers that have run for {WarmUp} s, one killed half-way, lease {Lease.TotalSeconds:0} s; {arrivals.Count(arrival => arrival is null)} never came"));
        Write("outside the killed worker's lease", [.. late.Where(one => one.arrival is { MayRepeat: false }).Select(one => one.Late).Order()], "to reach: p99 under 150 ms");
        Write("inside it", [.. late.Where(one => one.arrival is { MayRepeat: true }).Select(one => one.Late).Order()], FormattableString.Invariant($"to reach: at most {Lease.TotalMilliseconds + 1000:0} ms"));
    }

    private static void Write(string what, double[] late, string goal)
    {
        string At(double part) => late.Length == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{late[(int)Math.Min(late.Length - 1, part * late.Length)]:N0} ms");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-34} {late.Length,7:N0} messages: p50 {At(0.5)}, p99 {At(0.99)}, latest {At(1)}; {goal}"));
    }
}
