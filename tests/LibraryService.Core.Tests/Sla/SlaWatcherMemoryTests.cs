using System.Runtime.CompilerServices;
using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaWatcherMemoryTests
{
    private const int Million = 1_000_000;

    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_clock_takes_at_most_forty_bytes_beside_its_key()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watcher = new SlaWatcher<long>();
        Fill(watcher);
        BytesForEach(before).ShouldBeLessThanOrEqualTo(40 + sizeof(long));
        GC.KeepAlive(watcher);
    }

    [Fact]
    public void Clocks_that_come_and_go_take_no_more_than_that()
    {
        var watches = new SlaWatch[Million];
        var random = new Random(118);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watcher = new SlaWatcher<long>();
        for (var i = 0; i < Million; i++)
        {
            watches[i] = watcher.Schedule(i, Due(i));
        }

        for (var i = 0; i < 3 * Million; i++)
        {
            var leaving = random.Next(Million);
            watcher.Cancel(watches[leaving]);
            watches[leaving] = watcher.Schedule(leaving, Due(i));
        }

        BytesForEach(before).ShouldBeLessThanOrEqualTo(40 + sizeof(long));
        watcher.Count.ShouldBe(Million);
    }

    [Fact]
    public void Once_it_has_grown_it_allocates_nothing()
    {
        var watcher = new SlaWatcher<long>();
        Turn(watcher, Start);
        Turn(watcher, Start.AddHours(1));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Turn(watcher, Start.AddHours(2));
        GC.GetAllocatedBytesForCurrentThread().ShouldBe(before);
    }

    [Fact]
    public void The_key_of_a_closed_clock_is_let_go_of()
    {
        var watcher = new SlaWatcher<object>();
        var (taken, cancelled) = TakeOneAndCancelOne(watcher);
        GC.Collect();
        taken.IsAlive.ShouldBeFalse();
        cancelled.IsAlive.ShouldBeFalse();
        GC.KeepAlive(watcher);
    }

    private static double BytesForEach(long before) => (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Million;

    private static DateTimeOffset Due(int i) => Start.AddTicks((long)i * 7_919_000_000 % (30 * TimeSpan.TicksPerDay));

    private static void Fill(SlaWatcher<long> watcher)
    {
        for (var i = 0; i < Million; i++)
        {
            watcher.Schedule(i, Due(i));
        }

        watcher.NextDue.ShouldNotBeNull();
    }

    // Schedules, looks, cancels and takes; some clocks come before a due instant already looked at.
    private static void Turn(SlaWatcher<long> watcher, DateTimeOffset start)
    {
        for (var i = 0; i < 5_000; i++)
        {
            var watch = watcher.Schedule(i, start.AddMilliseconds(i * 7_919 % 3_600_000));
            if (i % 3 == 0)
            {
                _ = watcher.NextDue;
                watcher.Cancel(watch);
            }
        }

        while (watcher.TryTake(start.AddHours(1), out _, out _))
        {
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Taken, WeakReference Cancelled) TakeOneAndCancelOne(SlaWatcher<object> watcher)
    {
        var (taken, cancelled) = (new object(), new object());
        watcher.Schedule(taken, Start);
        var watch = watcher.Schedule(cancelled, Start.AddDays(1));
        watcher.TryTake(Start, out _, out _);
        watcher.Cancel(watch);
        return (new WeakReference(taken), new WeakReference(cancelled));
    }
}
