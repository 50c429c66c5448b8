using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class PublishedRetentionTests
{
    [Fact]
    public void It_is_the_published_formula_with_its_label()
    {
        var rate = new PublishedRetention(activeAtEnd: 4_200, joined: 600, cardholdersAtStart: 9_000);
        rate.Percent.ShouldBe(40);
        rate.ToString().ShouldBe("40.0 %: cardholder retention rate, 100 (CE - CN) / CS (Mid-Hudson Library System 2018)");
    }

    [Fact]
    public void Cards_that_were_never_used_can_bring_it_below_zero() => new PublishedRetention(100, 300, 1_000).Percent.ShouldBe(-20);

    [Fact]
    public void Of_nobody_there_is_none()
    {
        new PublishedRetention(1, 1, 0).Percent.ShouldBeNull();
        new PublishedRetention(1, 1, 0).ToString().ShouldStartWith("none, for nobody had a card at the start: ");
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    public void Numbers_of_people_are_not_negative(long active, long joined, long start) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new PublishedRetention(active, joined, start));
}
