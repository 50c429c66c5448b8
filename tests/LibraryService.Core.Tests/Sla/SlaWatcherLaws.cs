using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaWatcherLaws
{
    private const int Steps = 4_000;

    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_answers_as_a_sorted_list_does_while_few_clocks_are_open() => Compare(seeds: 60, scheduling: 40);

    [Fact]
    public void It_answers_as_a_sorted_list_does_while_many_clocks_are_open() => Compare(seeds: 60, scheduling: 80);

    [Fact]
    public void It_answers_as_a_sorted_list_does_while_most_clocks_are_cancelled() => Compare(seeds: 40, scheduling: 60, cancelling: 35);

    [Fact]
    public void It_answers_as_a_sorted_list_does_while_clocks_come_ever_earlier()
    {
        var (watcher, expected, random) = (new SlaWatcher<int>(), new SortedListWatcher(), new Random(118));
        for (var key = 0; key < 20_000; key++)
        {
            var due = Start.AddMinutes(-random.Next(key + 1));
            watcher.Schedule(key, due);
            expected.Schedule(key, due);
            watcher.NextDue.ShouldBe(expected.NextDue);
        }

        Drain(watcher, expected);
    }

    // Of a hundred steps, so many schedule and so many cancel; the others take or look.
    private static void Compare(int seeds, int scheduling, int cancelling = 10)
    {
        for (var seed = 0; seed < seeds; seed++)
        {
            var random = new Random(seed);
            var (watcher, expected) = (new SlaWatcher<int>(), new SortedListWatcher());
            List<(SlaWatch Watch, int Key, DateTimeOffset Due)> scheduled = [];
            var now = Start;
            for (var step = 0; step < Steps; step++)
            {
                var draw = random.Next(100);
                if (draw < scheduling)
                {
                    var due = Due(random, now);
                    scheduled.Add((watcher.Schedule(step, due), step, due));
                    expected.Schedule(step, due);
                }
                else if (draw < scheduling + cancelling && scheduled.Count > 0)
                {
                    var (watch, key, due) = scheduled[random.Next(scheduled.Count)];
                    watcher.Cancel(watch).ShouldBe(expected.Cancel(key, due));
                }
                else if (random.Next(3) == 0)
                {
                    watcher.NextDue.ShouldBe(expected.NextDue);
                }
                else
                {
                    now = now.AddMinutes(random.Next(-60, 90));
                    Take(watcher, now).ShouldBe(expected.Take(now));
                }

                watcher.Count.ShouldBe(expected.Count);
            }

            Drain(watcher, expected);
        }
    }

    private static void Drain(SlaWatcher<int> watcher, SortedListWatcher expected)
    {
        while (expected.Take(DateTimeOffset.MaxValue) is { } clock)
        {
            Take(watcher, DateTimeOffset.MaxValue).ShouldBe(clock);
        }

        Take(watcher, DateTimeOffset.MaxValue).ShouldBeNull();
    }

    private static (int Key, DateTimeOffset Due)? Take(SlaWatcher<int> watcher, DateTimeOffset now) =>
        watcher.TryTake(now, out var key, out var due) ? (key, due) : null;

    // At closing of some day, in a cluster of a few ticks, within days, within years, and behind now.
    private static DateTimeOffset Due(Random random, DateTimeOffset now) => random.Next(6) switch
    {
        0 => Start.AddDays(random.Next(30)).AddHours(8),
        1 => Start.AddHours(3).AddTicks(random.Next(40)),
        2 => now.AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 3)),
        3 => now.AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 9_000)),
        4 => now.AddTicks(-random.NextInt64(TimeSpan.TicksPerDay * 9_000)),
        _ => now.AddSeconds(random.Next(-600, 600)),
    };
}
