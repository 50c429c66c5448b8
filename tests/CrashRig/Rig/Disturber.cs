using LibraryService.CrashRig.Databases;
using LibraryService.CrashRig.Workers;

namespace LibraryService.CrashRig.Rig;

/// <summary>Does the disturbing.</summary>
internal sealed class Disturber(RigOptions options, RigDatabase database, SteppedTime time, Ledger ledger, WorkerProcess[] workers) : IDisposable
{
    private static readonly TimeSpan Full = TimeSpan.FromSeconds(1.5);
    private readonly Dictionary<Disturbance, int> _counts = [];
    private readonly SemaphoreSlim _oneOfTheDatabase = new(1, 1);
    private readonly SemaphoreSlim _oneOfTheClock = new(1, 1);
    private readonly List<Task> _running = [];
    private int _crashes;

    public Random Random { get; } = new(options.Seed);

    public IReadOnlyDictionary<Disturbance, int> Counts => _counts;

    /// <summary>How often something that a worker was doing was cut off: once for each worker that it happened to.</summary>
    public int Crashes => _crashes;

    public int Starts => workers.Sum(worker => worker.Starts);

    public int Deaths => workers.Sum(worker => worker.Deaths);

    public bool AreAllUp => workers.All(worker => worker.IsUp);

    /// <summary>By how much the clock was stepped.</summary>
    public TimeSpan LargestStep => StepOf(options);

    /// <summary>By how much the clock will be stepped: by more than a lease.</summary>
    public static TimeSpan StepOf(RigOptions options) => options.Lease * 1.25;

    /// <summary>Begins one, at a random instant within the next milliseconds. What lasts goes on by itself.</summary>
    public async Task BeginAsync(Disturbance what)
    {
        await Task.Delay(Random.Next(20));
        if (what == Disturbance.Kill)
        {
            await KillAsync();
            return;
        }

        var worker = workers[Random.Next(workers.Length)];
        ledger.Note($"{what}");
        var immediate = Random.Next(2) == 0;
        _running.RemoveAll(task => task.IsCompletedSuccessfully);
        _running.Add(what switch
        {
            Disturbance.Stop => StopAsync(worker),
            Disturbance.Restart => OneAtATimeAsync(_oneOfTheDatabase, what, () => database.RestartAsync(immediate)),
            Disturbance.Cut => OneAtATimeAsync(_oneOfTheDatabase, what, database.CutAsync),
            Disturbance.Fill => OneAtATimeAsync(_oneOfTheDatabase, what, FillAsync),
            Disturbance.StepForward => OneAtATimeAsync(_oneOfTheClock, what, () => StepAsync(LargestStep)),
            _ => OneAtATimeAsync(_oneOfTheClock, what, () => StepAsync(-LargestStep)),
        });
    }

    /// <summary>Waits until all is over and everything runs again.</summary>
    public async Task EndAsync() => await Task.WhenAll(_running);

    public void Dispose()
    {
        _oneOfTheDatabase.Dispose();
        _oneOfTheClock.Dispose();
    }

    private async Task KillAsync()
    {
        // Those that are at work first; where none is, one that is starting.
        while (true)
        {
            var up = workers.Where(worker => worker.IsUp).ToArray();
            var from = up.Length > 0 && Random.Next(10) > 0 ? up : workers;
            if (from[Random.Next(from.Length)].Kill())
            {
                Count(Disturbance.Kill, crashes: 1);
                return;
            }

            await Task.Delay(5);
        }
    }

    private async Task StopAsync(WorkerProcess worker)
    {
        while (!worker.IsUp)
        {
            await Task.Delay(5);
        }

        if (await worker.StopAsync(options.Lease * 1.25))
        {
            Count(Disturbance.Stop, crashes: 1);
            ledger.Note("goes on");
        }
    }

    private async Task FillAsync()
    {
        await database.FillAsync();
        await Task.Delay(Full);
        await database.FreeAsync();
        ledger.Note("room again");
    }

    // Forward, all claims run out at once; so does what was claimed while the clock was behind when it is put right.
    private async Task StepAsync(TimeSpan by)
    {
        time.Offset = by;
        await Task.Delay(options.Lease / 2);
        time.Offset = TimeSpan.Zero;
        ledger.Note("clock right");
    }

    private async Task OneAtATimeAsync(SemaphoreSlim one, Disturbance what, Func<Task> disturb)
    {
        await one.WaitAsync();
        try
        {
            await disturb();
            Count(what, workers.Length);
        }
        finally
        {
            one.Release();
        }
    }

    private void Count(Disturbance what, int crashes)
    {
        lock (_counts)
        {
            _counts[what] = _counts.GetValueOrDefault(what) + 1;
            _crashes += crashes;
        }
    }
}
