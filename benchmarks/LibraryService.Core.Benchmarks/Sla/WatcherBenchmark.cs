using BenchmarkDotNet.Attributes;
using LibraryService.Sla;

namespace LibraryService.Benchmarks.Sla;

/// <summary>A million clocks are scheduled, half of them cancelled in random order, the rest fired hour by hour over 30 days.</summary>
/// <remarks>The plain way is a priority queue that skips cancelled clocks as they come up. Its keys are dense numbers, so that a plain array of
/// flags tells which are cancelled: a dictionary, as other keys need, would be slower.</remarks>
[MemoryDiagnoser]
public class WatcherBenchmark
{
    private readonly DateTimeOffset[] _dues = OpenClocks.Dues();
    private readonly int[] _cancelled = OpenClocks.Shuffled()[..(OpenClocks.Count / 2)];

    [GlobalSetup]
    public void BothFireTheSameDuesInTheSameOrder()
    {
        var (plain, watched) = (new List<long>(), new List<long>());
        Plain(plain);
        Watched(watched);
        if (plain.Count != OpenClocks.Count / 2 || !plain.SequenceEqual(watched))
        {
            throw new InvalidOperationException($"The queue fired {plain.Count} clocks, the watcher {watched.Count}, or the order of dues differs.");
        }
    }

    [Benchmark(Baseline = true)]
    public long PriorityQueue() => Plain(null);

    [Benchmark]
    public long Watcher() => Watched(null);

    private long Plain(List<long>? fired)
    {
        var queue = new PriorityQueue<long, long>(OpenClocks.Count);
        var cancelled = new bool[OpenClocks.Count];
        for (var i = 0; i < _dues.Length; i++)
        {
            queue.Enqueue(i, _dues[i].UtcTicks);
        }

        foreach (var number in _cancelled)
        {
            cancelled[number] = true;
        }

        var sum = 0L;
        for (var now = OpenClocks.Start; now <= OpenClocks.Start.AddDays(OpenClocks.Days); now = now.AddHours(1))
        {
            while (queue.TryPeek(out var key, out var due) && due <= now.UtcTicks)
            {
                queue.Dequeue();
                if (!cancelled[key])
                {
                    sum += key;
                    fired?.Add(due);
                }
            }
        }

        return sum;
    }

    private long Watched(List<long>? fired)
    {
        var watcher = new SlaWatcher<long>();
        var watches = new SlaWatch[OpenClocks.Count];
        for (var i = 0; i < _dues.Length; i++)
        {
            watches[i] = watcher.Schedule(i, _dues[i]);
        }

        foreach (var number in _cancelled)
        {
            watcher.Cancel(watches[number]);
        }

        var sum = 0L;
        for (var now = OpenClocks.Start; now <= OpenClocks.Start.AddDays(OpenClocks.Days); now = now.AddHours(1))
        {
            while (watcher.TryTake(now, out var key, out var due))
            {
                sum += key;
                fired?.Add(due.UtcTicks);
            }
        }

        return sum;
    }
}
