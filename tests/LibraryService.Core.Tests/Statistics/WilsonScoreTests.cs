using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class WilsonScoreTests
{
    // Computed to 40 digits from the formula as Wilson wrote it. The first two are examples of R. G. Newcombe, "Two-sided confidence
    // intervals for the single proportion", Statistics in Medicine 17 (1998), 857-872.
    [Theory]
    [InlineData(81, 263, 0.95, 0.25528851987827424, 0.36620957698280006)]
    [InlineData(15, 148, 0.95, 0.062386399530736286, 0.16048724172330803)]
    [InlineData(0, 20, 0.95, 0, 0.16112515805281933)]
    [InlineData(1, 29, 0.95, 0.0061132142927626622, 0.17175521879320284)]
    [InlineData(29, 29, 0.95, 0.88303020150025927, 1.0)]
    [InlineData(5, 10, 0.5, 0.39569991542468773, 0.60430008457531227)]
    [InlineData(1, 1, 0.99, 0.13097754328018587, 1.0)]
    [InlineData(3, 1000000000, 0.95, 1.0202707288769238e-9, 8.8211880540116421e-9)]
    [InlineData(45, 50, 0.9, 0.80846248584842903, 0.95047096552255484)]
    public void It_has_all_its_digits(long successes, long n, double confidence, double low, double high)
    {
        var interval = WilsonScore.For(successes, n, confidence);
        Math.Abs(interval.Low - low).ShouldBeLessThanOrEqualTo(4e-15 * low);
        interval.High.ShouldBe(high, 4e-15);
    }

    [Fact]
    public void Without_observations_the_share_may_be_anything() => WilsonScore.For(0, 0, 0.95).ShouldBe(new Interval(0, 1));

    [Theory]
    [InlineData(1, 0.95)]
    [InlineData(7, 0.5)]
    [InlineData(long.MaxValue, 0.999)]
    [InlineData(3, 1e-17)]
    [InlineData(3, 0.9999999999999999)]
    public void Without_a_success_it_begins_at_zero_and_without_a_failure_it_ends_at_one(long n, double confidence)
    {
        WilsonScore.For(0, n, confidence).Low.ShouldBe(0);
        WilsonScore.For(n, n, confidence).High.ShouldBe(1);
    }

    [Fact]
    public void It_holds_the_observed_share_and_mirrors_when_successes_and_failures_change_places()
    {
        var random = new Random(118);
        for (var i = 0; i < 10_000; i++)
        {
            var n = random.NextInt64(1, 1L << random.Next(1, 50));
            var successes = random.NextInt64(n + 1);
            var confidence = Math.Max(0.01, random.NextDouble());
            var interval = WilsonScore.For(successes, n, confidence);
            var mirrored = WilsonScore.For(n - successes, n, confidence);
            interval.Contains((double)successes / n).ShouldBeTrue();
            mirrored.High.ShouldBe(1 - interval.Low);
            interval.High.ShouldBe(1 - mirrored.Low);
        }
    }

    [Theory]
    [InlineData(-1, 5, 0.95)]
    [InlineData(6, 5, 0.95)]
    [InlineData(0, -1, 0.95)]
    [InlineData(1, 5, 0)]
    [InlineData(1, 5, 1)]
    [InlineData(1, 5, double.NaN)]
    public void What_no_survey_can_give_is_refused(long successes, long n, double confidence) =>
        Should.Throw<ArgumentOutOfRangeException>(() => WilsonScore.For(successes, n, confidence));

    [Fact]
    public void The_error_says_what_was_allowed_and_what_came() =>
        Should.Throw<ArgumentOutOfRangeException>(() => WilsonScore.For(6, 5, 0.95))
            .Message.ShouldContain("from 0 to 5, the number of observations, but are 6");
}
