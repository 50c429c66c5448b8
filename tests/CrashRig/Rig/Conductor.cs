using System.Diagnostics;
using LibraryService.CrashRig.Databases;
using LibraryService.CrashRig.Workers;
using LibraryService.Delivery;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.CrashRig.Rig;

/// <summary>Gives messages to the outbox while workers deliver them, disturbs both, and counts what became of the messages.</summary>
internal sealed class Conductor
{
    private const int MostDue = 200;
    private const int Portion = 50;
    private static readonly TimeSpan Starved = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private readonly RigOptions _options;
    private readonly RigDatabase _database;
    private readonly IOutboxStore _outbox;
    private readonly ICaseStore _cases;
    private readonly IClockStore _clocks;
    private readonly SteppedTime _time;
    private readonly Ledger _ledger;
    private readonly Disturber _disturber;
    private readonly Overtaking _overtaking;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _fed;
    private int _opened;

    private Conductor(RigOptions options, RigDatabase database, IServiceProvider store, SteppedTime time, Ledger ledger, Disturber disturber, Overtaking overtaking)
    {
        (_options, _database, _time, _ledger, _disturber, _overtaking) = (options, database, time, ledger, disturber, overtaking);
        (_outbox, _cases, _clocks) = (store.Outbox(), store.GetRequiredService<ICaseStore>(), store.GetRequiredService<IClockStore>());
    }

    private bool IsTimeUp => _options.Box > TimeSpan.Zero && _watch.Elapsed > _options.Box;

    public static async Task<int> RunAsync(RigOptions options)
    {
        await using var folder = await RigFolder.NewAsync();
        await using var database = await RigDatabase.StartAsync(options.Store, folder.Place, options.Messages, isDurable: false);
        return await RunAsync(options, database, folder.Place);
    }

    private static async Task<int> RunAsync(RigOptions options, RigDatabase database, string folder)
    {
        var clock = Path.Combine(folder, "clock");
        using var time = new SteppedTime(clock);

        // Two claims, each by a clock that was stepped.
        var overtaking = new Overtaking(options.Messages, 2 * (options.Lease + Disturber.StepOf(options)));
        await using var ledger = new Ledger(options.Ledger.Length > 0 ? options.Ledger : Path.Combine(folder, "ledger"), options.HonoursKeys) { Arrived = (number, _) => overtaking.Arrived(number) };
        var log = Path.Combine(folder, "complaints");
        var worker = new WorkerOptions
        {
            Store = options.Store,
            ConnectionString = database.WorkersConnectionString,
            Ledger = ledger.Port,
            HonoursKeys = options.HonoursKeys,
            Clock = clock,
            Lease = options.Lease,
            Batch = options.Batch,
            Parallel = options.Parallel,
        };
        await using var store = StoreExtensions.OpenStore(options.Store, database.ConnectionString, time);
        var workers = Enumerable.Range(0, options.Workers).Select(_ => new WorkerProcess(worker, log)).ToArray();
        Tally tally;
        try
        {
            // The ledger must not wait for a thread while the store waits for its file.
            ThreadPool.SetMinThreads(32, 32);
            foreach (var one in workers)
            {
                one.Start();
            }

            using var disturber = new Disturber(options, database, time, ledger, workers);
            tally = await new Conductor(options, database, store, time, ledger, disturber, overtaking).RunAsync();
        }
        finally
        {
            foreach (var one in workers)
            {
                await one.DisposeAsync();
            }
        }

        if (File.Exists(log))
        {
            await Console.Error.WriteLineAsync(string.Join('\n', (await File.ReadAllLinesAsync(log)).Take(20)));
        }

        Console.WriteLine(tally);
        return tally.Holds ? 0 : 1;
    }

    private async Task<Tally> RunAsync()
    {
        using var over = new CancellationTokenSource();
        var watch = WatchAsync(over.Token);
        var feed = FeedAsync();
        var schedule = Schedule.Of(_options, _database, _disturber.Random);
        foreach (var (after, what) in schedule)
        {
            while (_ledger.Distinct < after && !IsTimeUp)
            {
                await Task.Delay(Look);
            }

            if (IsTimeUp)
            {
                break;
            }

            await _disturber.BeginAsync(what);
        }

        await feed;
        await _disturber.EndAsync();
        var disturbed = _watch.Elapsed;
        var left = await SettleAsync();
        await over.CancelAsync();
        await watch;
        var (notRaised, unknown) = _ledger.Ask(arrivals => arrivals.Compare([.. Promises.Keys(_opened)]));
        return new Tally
        {
            Options = _options,
            Database = _database.Name,
            Given = _fed,
            Taken = disturbed,
            Settled = _watch.Elapsed - disturbed,
            Disturbances = _disturber.Counts,
            Starts = _disturber.Starts,
            Deaths = _disturber.Deaths,
            Crashes = _disturber.Crashes,
            Arrived = _ledger.Distinct,
            Lost = await LostAsync(),
            Stuck = left,
            Overtaken = _overtaking.Found,
            Failed = (await _outbox.InStateAsync(DeliveryState.Failed, 1000, default)).Count + (await _outbox.InStateAsync(DeliveryState.Held, 1000, default)).Count,
            Altered = _ledger.Ask(arrivals => arrivals.Altered),
            Duplicated = _ledger.Ask(arrivals => arrivals.Duplicated),
            Refused = _ledger.Ask(arrivals => arrivals.Refused),
            Unmarked = _ledger.Ask(arrivals => arrivals.Unmarked),
            Cases = _opened,
            Raised = _ledger.Ask(arrivals => arrivals.Raised),
            NotRaised = notRaised,
            Unknown = unknown,
            RaisedAgain = _ledger.Ask(arrivals => arrivals.RaisedAgain),
        };
    }

    // Never so much that what is due waits for others rather than for its worker.
    private async Task FeedAsync()
    {
        while (_fed < _options.Messages && !IsTimeUp)
        {
            if (_fed - _ledger.Distinct > MostDue)
            {
                await Task.Delay(Look);
                continue;
            }

            var due = _time.GetUtcNow();
            var entries = Enumerable.Range(_fed, Math.Min(Portion, _options.Messages - _fed)).Select(number => Mail.Entry(number, due)).ToArray();

            foreach (var number in Enumerable.Range(_fed, entries.Length))
            {
                _overtaking.Given(number, due);
            }

            // The store may be down at this very moment. Whether it had taken them it cannot say then; giving the same keys once more does no harm.
            await PatientlyAsync(async () =>
            {
                await _outbox.AddAsync(entries, default);
                return true;
            });
            _fed += entries.Length;
            await OpenAsync((int)((long)_fed * _options.Cases / _options.Messages));
        }
    }

    // What had arrived is read before the outbox is: a claim made in between makes a suspect look better, and never worse.
    private async Task WatchAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var (suspects, latest) = _overtaking.Suspects();
            foreach (var number in suspects)
            {
                var entry = await PatientlyAsync(async () => await _outbox.FindAsync(Mail.Key(number), default));
                _overtaking.Judge(number, entry, latest, _time.GetUtcNow());
            }

            await Task.Delay(Round, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Of a case that the store has already, for it had taken it when it seemed to be down, it says so and changes nothing.
    private async Task OpenAsync(int upTo)
    {
        var opened = Enumerable.Range(_opened, upTo - _opened).Select(number => Promises.Opened(number, _time)).ToArray();
        await PatientlyAsync(async () => await _cases.SaveAsync(opened));
        _opened = upTo;
    }

    // What is still on its way in the outbox is stuck, and not lost.
    private async Task<IReadOnlyList<int>> LostAsync()
    {
        var lost = new List<int>();
        foreach (var number in _ledger.Ask(arrivals => arrivals.Missing(_fed)))
        {
            if (Arrivals.IsLost(await PatientlyAsync(async () => await _outbox.FindAsync(Mail.Key(number), default))))
            {
                lost.Add(number);
            }
        }

        return lost;
    }

    /// <summary>Waits until every message and every promise has come to its end, or until none has for two leases.</summary>
    /// <returns>How many have not.</returns>
    private async Task<long> SettleAsync()
    {
        // A worker that died while the clock was ahead has its claims until the clock gets there.
        var patience = (2 * _options.Lease) + _disturber.LargestStep + Promises.Longest + TimeSpan.FromSeconds(2);
        var (left, since) = (long.MaxValue, _watch.Elapsed);
        while (true)
        {
            var begun = _watch.Elapsed;
            var messages = await PatientlyAsync(async () => await _outbox.CountDueAsync(DateTimeOffset.MaxValue, default));
            var watched = await PatientlyAsync(async () => await _clocks.NextDueAsync(default));
            if (messages == 0 && watched is null)
            {
                return 0;
            }

            var now = messages + (Promises.Policy.Steps.Count * (long)_opened) - _ledger.Ask(arrivals => arrivals.Raised) + (watched is null ? 0 : 1);

            if (now < left || !_disturber.AreAllUp)
            {
                (left, since) = (now, _watch.Elapsed);
            }
            else if (_watch.Elapsed - since > patience)
            {
                return messages;
            }

            await Task.Delay(20);

            // While the machine lets nobody run, the workers do not stand still by themselves.
            since += _watch.Elapsed - begun > Starved ? _watch.Elapsed - begun : TimeSpan.Zero;
        }
    }

    private static async Task<T> PatientlyAsync<T>(Func<Task<T>> ask)
    {
        for (var left = 600; ; left--)
        {
            try
            {
                return await ask();
            }
            catch (EntityFrameworkCore.StoreException) when (left > 0)
            {
                await Task.Delay(100);
            }
        }
    }
}
