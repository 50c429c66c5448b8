using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class IntervalTests
{
    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.5, true)]
    [InlineData(0.375, true)]
    [InlineData(0.24, false)]
    [InlineData(0.51, false)]
    [InlineData(double.NaN, false)]
    public void Both_ends_are_inside(double value, bool inside) => new Interval(0.25, 0.5).Contains(value).ShouldBe(inside);

    [Fact]
    public void The_width_is_the_distance_of_the_ends() => new Interval(-1, 2.5).Width.ShouldBe(3.5);

    [Fact]
    public void A_single_point_is_an_interval() => new Interval(3, 3).Contains(3).ShouldBeTrue();

    [Fact]
    public void The_default_is_the_point_zero() => default(Interval).ShouldBe(new Interval(0, 0));

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.NaN)]
    [InlineData(double.NegativeInfinity, 1)]
    [InlineData(0, double.PositiveInfinity)]
    public void Ends_that_make_no_interval_are_refused(double low, double high) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Interval(low, high));

    [Fact]
    public void It_prints_the_same_in_every_culture() => new Interval(0.25, 0.5).ToString().ShouldBe("[0.25, 0.5]");
}
