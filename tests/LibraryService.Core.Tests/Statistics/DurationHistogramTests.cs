using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class DurationHistogramTests
{
    private static readonly int[] Minutes = [15, 20, 35, 40, 50];

    [Fact]
    public void An_empty_histogram_has_no_percentiles()
    {
        var empty = new DurationHistogram();
        empty.Count.ShouldBe(0);
        (empty.Min, empty.Max, empty.Percentile(0.5)).ShouldBe((null, null, null));
        empty.CountAtOrBelow(TimeSpan.MaxValue).ShouldBe(0);
    }

    [Fact]
    public void The_shortest_and_the_longest_are_kept_to_the_tick()
    {
        var histogram = Of(TimeSpan.FromTicks(1), TimeSpan.FromSeconds(61));
        histogram.Min.ShouldBe(TimeSpan.FromTicks(1));
        histogram.Max.ShouldBe(TimeSpan.FromSeconds(61));
    }

    [Theory]
    [InlineData(0, 15)]
    [InlineData(0.05, 15)]
    [InlineData(0.3, 20)]
    [InlineData(0.4, 20)]
    [InlineData(0.5, 35)]
    [InlineData(0.81, 50)]
    [InlineData(1, 50)]
    public void A_percentile_is_the_nearest_rank(double p, int minutes) =>
        Of([.. Minutes.Select(m => TimeSpan.FromMinutes(m))]).Percentile(p).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Seven_per_cent_of_a_hundred_is_the_seventh()
    {
        var histogram = Of([.. Enumerable.Range(1, 100).Select(m => TimeSpan.FromMinutes(m))]);
        for (var percent = 1; percent <= 100; percent++)
        {
            histogram.Percentile(percent / 100.0).ShouldBe(TimeSpan.FromMinutes(percent));
        }
    }

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 2)]
    [InlineData(61, 3)]
    [InlineData(-1, 0)]
    public void A_limit_in_whole_units_is_counted_exactly(int minutes, long count)
    {
        var hour = TimeSpan.FromMinutes(60);
        Of(hour.Subtract(TimeSpan.FromTicks(1)), hour, hour.Add(TimeSpan.FromTicks(1))).CountAtOrBelow(TimeSpan.FromMinutes(minutes)).ShouldBe(count);
    }

    [Fact]
    public void The_last_amount_that_is_counted_apart_is_4096_units()
    {
        var histogram = Of(TimeSpan.FromMinutes(4_095), TimeSpan.FromMinutes(4_096), TimeSpan.FromMinutes(4_097));
        histogram.CountAtOrBelow(TimeSpan.FromMinutes(4_095)).ShouldBe(1);
        histogram.CountAtOrBelow(TimeSpan.FromMinutes(4_096)).ShouldBe(2);
        histogram.Percentile(0.5).ShouldBe(TimeSpan.FromMinutes(4_096));
    }

    [Fact]
    public void A_duration_can_be_added_many_times_at_once()
    {
        var histogram = new DurationHistogram();
        histogram.Add(TimeSpan.FromMinutes(1), 99);
        histogram.Add(TimeSpan.FromMinutes(2));
        histogram.Add(TimeSpan.FromMinutes(3), 0);
        histogram.Count.ShouldBe(100);
        histogram.Max.ShouldBe(TimeSpan.FromMinutes(2));
        histogram.Percentile(0.99).ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(TimeSpan.TicksPerMinute)]
    public void The_longest_time_there_is_fits(long unit)
    {
        var histogram = new DurationHistogram(new TimeSpan(unit));
        histogram.Add(TimeSpan.MaxValue);
        histogram.Add(TimeSpan.Zero);
        histogram.Percentile(1).ShouldBe(TimeSpan.MaxValue);
        histogram.Percentile(0).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void It_stays_small_whatever_is_added()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var histogram = new DurationHistogram(new TimeSpan(1));
        histogram.Add(TimeSpan.MaxValue);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThanOrEqualTo(140_000);
        before = GC.GetAllocatedBytesForCurrentThread();
        histogram.Add(TimeSpan.FromHours(1), 1_000);
        GC.GetAllocatedBytesForCurrentThread().ShouldBe(before);
    }

    [Fact]
    public void Histograms_that_differ_in_one_count_are_told_apart()
    {
        var minutes = TimeSpan.FromMinutes(2);
        Of(minutes, minutes).HasSameCounts(Of(minutes, minutes)).ShouldBeTrue();
        Of(minutes, minutes).HasSameCounts(Of(minutes)).ShouldBeFalse();
        new DurationHistogram().HasSameCounts(new DurationHistogram(TimeSpan.FromSeconds(1))).ShouldBeFalse();
    }

    [Fact]
    public void A_histogram_merges_with_itself()
    {
        var histogram = Of(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5));
        histogram.Merge(histogram);
        histogram.HasSameCounts(Of(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5))).ShouldBeTrue();
    }

    [Fact]
    public void A_sum_leaves_its_parts_as_they_are()
    {
        var (one, two) = (Of(TimeSpan.FromMinutes(1)), Of(TimeSpan.FromMinutes(2)));
        (one + two).Count.ShouldBe(2);
        (one.Count, two.Count).ShouldBe((1, 1));
    }

    [Fact]
    public void Different_units_do_not_merge() =>
        Should.Throw<ArgumentException>(() => new DurationHistogram() + new DurationHistogram(TimeSpan.FromSeconds(1)))
            .Message.ShouldContain("this one counts in 00:01:00, the other in 00:00:01");

    [Fact]
    public void What_cannot_be_counted_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new DurationHistogram(TimeSpan.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => new DurationHistogram().Add(TimeSpan.FromTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new DurationHistogram().Add(TimeSpan.Zero, -1));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_outside_of_zero_to_one_is_refused(double p) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Of(TimeSpan.Zero).Percentile(p));

    [Fact]
    public void A_count_that_runs_over_is_refused_and_adds_nothing()
    {
        var histogram = new DurationHistogram();
        histogram.Add(TimeSpan.Zero, long.MaxValue);
        Should.Throw<OverflowException>(() => histogram.Add(TimeSpan.FromHours(1)));
        (histogram.Count, histogram.Max).ShouldBe((long.MaxValue, TimeSpan.Zero));
        histogram.Percentile(1).ShouldBe(TimeSpan.Zero);
    }

    private static DurationHistogram Of(params TimeSpan[] durations)
    {
        var histogram = new DurationHistogram();
        foreach (var duration in durations)
        {
            histogram.Add(duration);
        }

        return histogram;
    }
}
