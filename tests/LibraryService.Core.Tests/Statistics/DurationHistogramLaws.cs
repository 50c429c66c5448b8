using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class DurationHistogramLaws
{
    private static readonly double[] Shares = [0, 0.001, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];

    [Fact]
    public void Merging_in_any_order_gives_the_same()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (a, b, c) = (Draw(random), Draw(random), Draw(random));
            var all = Of([.. a, .. b, .. c]);
            ((Of(a) + Of(b)) + Of(c)).HasSameCounts(all).ShouldBeTrue();
            (Of(a) + (Of(b) + Of(c))).HasSameCounts(all).ShouldBeTrue();
            (Of(c) + Of(b) + Of(a)).HasSameCounts(all).ShouldBeTrue();
            (Of(b) + Of(a) + new DurationHistogram()).HasSameCounts(Of(a) + Of(b)).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_percentile_is_within_its_stated_error_of_the_sorted_durations()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var durations = Draw(new Random(seed));
            var histogram = Of(durations);
            Array.Sort(durations);
            foreach (var p in Shares.Where(_ => durations.Length > 0))
            {
                var exact = durations[Math.Max(0, (int)Math.Ceiling((decimal)p * durations.Length) - 1)];
                var allowed = exact.TotalMinutes < 4_096 ? exact.TotalMinutes + 1 : (exact.TotalMinutes + 1) * (1 + (1 / 256.0));
                var percentile = histogram.Percentile(p)!.Value;
                percentile.ShouldBeGreaterThanOrEqualTo(exact);
                percentile.TotalMinutes.ShouldBeLessThanOrEqualTo(allowed);
                percentile.ShouldBeLessThanOrEqualTo(durations[^1]);
            }
        }
    }

    [Fact]
    public void Whole_units_up_to_4096_are_exact()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var durations = Enumerable.Range(0, random.Next(1, 500)).Select(_ => TimeSpan.FromMinutes(random.Next(4_097))).ToArray();
            var histogram = Of(durations);
            Array.Sort(durations);
            foreach (var p in Shares)
            {
                histogram.Percentile(p).ShouldBe(durations[Math.Max(0, (int)Math.Ceiling((decimal)p * durations.Length) - 1)]);
            }

            var limit = TimeSpan.FromMinutes(random.Next(4_097));
            histogram.CountAtOrBelow(limit).ShouldBe(durations.Count(d => d <= limit));
        }
    }

    [Fact]
    public void Cells_follow_one_another_without_a_gap_and_are_narrower_than_a_256th()
    {
        var previous = Int128.NegativeOne;
        for (var cell = 0; previous < long.MaxValue; cell++)
        {
            var last = DurationCells.Last(cell);
            DurationCells.Of((long)(previous + 1)).ShouldBe(cell);
            DurationCells.Of((long)Int128.Min(last, long.MaxValue)).ShouldBe(cell);
            ((last - previous - 1) * 256).ShouldBeLessThan(Int128.Max(previous + 1, 1));
            previous = last;
        }
    }

    private static DurationHistogram Of(TimeSpan[] durations)
    {
        var histogram = new DurationHistogram();
        foreach (var duration in durations)
        {
            histogram.Add(duration);
        }

        return histogram;
    }

    // Of every size from a tick to centuries.
    private static TimeSpan[] Draw(Random random) =>
        [.. Enumerable.Range(0, random.Next(400)).Select(_ => new TimeSpan(random.NextInt64(1L << random.Next(1, 62))))];
}
