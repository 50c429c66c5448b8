using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class DurationHistogramJsonTests
{
    [Fact]
    public void It_reads_back_to_the_same_whatever_the_durations()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var histogram = new DurationHistogram(new TimeSpan(random.NextInt64(1, 1L << random.Next(1, 40))));
            for (var i = random.Next(300); i > 0; i--)
            {
                histogram.Add(new TimeSpan(random.NextInt64(1L << random.Next(1, 62))), random.Next(1, 4));
            }

            var read = DurationHistogram.ParseJson(histogram.ToJson());
            read.HasSameCounts(histogram).ShouldBeTrue();
            read.ToJson().ShouldBe(histogram.ToJson());
            (read + histogram).Mean.ShouldBe(histogram.Mean);
        }
    }

    [Fact]
    public void Its_form_is_as_said()
    {
        var histogram = new DurationHistogram();
        histogram.Add(TimeSpan.FromSeconds(90));
        histogram.Add(TimeSpan.FromSeconds(120));
        histogram.ToJson().ShouldBe("""{"unit":"00:01:00","min":"00:01:30","max":"00:02:00","ticks":2100000000,"cells":[{"units":2,"count":2}]}""");
    }

    [Fact]
    public void The_mean_is_exact_and_merges()
    {
        var random = new Random(4);
        var ticks = Enumerable.Range(0, 500).Select(_ => random.NextInt64(1L << 55)).ToArray();
        var (all, left, right) = (new DurationHistogram(), new DurationHistogram(), new DurationHistogram());
        for (var i = 0; i < ticks.Length; i++)
        {
            all.Add(new TimeSpan(ticks[i]));
            (i % 3 == 0 ? left : right).Add(new TimeSpan(ticks[i]));
        }

        all.Mean.ShouldBe(new TimeSpan((long)(ticks.Aggregate((Int128)0, (sum, tick) => sum + tick) / ticks.Length)));
        (right + left).Mean.ShouldBe(all.Mean);
        new DurationHistogram().Mean.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("null", "this is null")]
    [InlineData("""{"unit":"00:01:00"}""", "min")]
    [InlineData("""{"unit":"00:00:00","min":null,"max":null,"ticks":0,"cells":[]}""", "unit")]
    [InlineData("""{"unit":"00:01:00","min":null,"max":null,"ticks":0,"cells":null}""", "list of cells")]
    [InlineData("""{"unit":"00:01:00","min":null,"max":null,"ticks":0,"cells":[null]}""", "a count of 1 or more")]
    [InlineData("""{"unit":"00:01:00","min":null,"max":null,"ticks":0,"cells":[{"units":-1,"count":1}]}""", "a count of 1 or more")]
    [InlineData("""{"unit":"00:01:00","min":null,"max":null,"ticks":0,"cells":[{"units":1,"count":1}]}""", "exactly when it has any")]
    [InlineData("""{"unit":"00:01:00","min":"00:01:00","max":"00:05:00","ticks":0,"cells":[{"units":1,"count":1}]}""", "first and the last cell")]
    [InlineData("""{"unit":"00:01:00","min":"00:01:00","max":"00:01:00","ticks":1,"cells":[{"units":1,"count":1}]}""", "times their number, but 1 ticks")]
    [InlineData("""{"unit":"00:01:00","min":"00:01:00","max":"00:01:00","ticks":1,"cells":[{"units":1,"count":9223372036854775807},{"units":1,"count":1}]}""", "overflow")]
    public void JSON_that_is_no_histogram_is_told(string json, string error)
    {
        DurationHistogram.TryParseJson(json, out var histogram, out var told).ShouldBeFalse();
        histogram.ShouldBeNull();
        told.ShouldContain(error);
        Should.Throw<FormatException>(() => DurationHistogram.ParseJson(json));
    }
}
