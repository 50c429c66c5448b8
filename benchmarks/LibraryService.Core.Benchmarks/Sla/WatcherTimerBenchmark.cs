using BenchmarkDotNet.Attributes;
using LibraryService.Sla;

namespace LibraryService.Benchmarks.Sla;

/// <summary>So many clocks are open, and again and again a new one is scheduled in place of one that is cancelled.</summary>
/// <remarks>The plain way is a timer for each clock. No clock fires here. Figures are for one schedule and one cancel together.</remarks>
[MemoryDiagnoser]
public class WatcherTimerBenchmark
{
    private const int Turns = 100_000;

    private readonly DateTimeOffset[] _dues = OpenClocks.Dues();
    private readonly SlaWatcher<long> _watcher = new();
    private int[] _leaving = [];
    private Timer[] _timers = [];
    private SlaWatch[] _watches = [];

    [Params(10_000, 1_000_000)]
    public int Open { get; set; }

    [GlobalSetup]
    public void OpenAllClocks()
    {
        _leaving = [.. OpenClocks.Shuffled().Take(Turns).Select(number => number % Open)];
        _timers = new Timer[Open];
        _watches = new SlaWatch[Open];
        for (var i = 0; i < Open; i++)
        {
            _timers[i] = StartTimer(_dues[i]);
            _watches[i] = _watcher.Schedule(i, _dues[i]);
        }
    }

    [GlobalCleanup]
    public void CloseAllClocks()
    {
        foreach (var timer in _timers)
        {
            timer.Dispose();
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Turns)]
    public void Timer()
    {
        for (var i = 0; i < Turns; i++)
        {
            var leaving = _leaving[i];
            _timers[leaving].Dispose();
            _timers[leaving] = StartTimer(_dues[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public int Watcher()
    {
        for (var i = 0; i < Turns; i++)
        {
            var leaving = _leaving[i];
            _watcher.Cancel(_watches[leaving]);
            _watches[leaving] = _watcher.Schedule(leaving, _dues[i]);
        }

        return _watcher.Count;
    }

    // A day is added so that none fires during the run.
    private static Timer StartTimer(DateTimeOffset due) =>
        new(static _ => { }, null, due - OpenClocks.Start + TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan);
}
