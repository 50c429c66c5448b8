using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class RfmScoresTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Groups_are_of_equal_size_and_the_best_come_highest()
    {
        var visits = Enumerable.Range(1, 10).SelectMany(patron => Enumerable.Range(0, patron).Select(i => ((long)patron, Today.AddDays(i - 20), 2m)));
        var scores = RfmScores.Of(visits, Today);
        scores.Select(score => score.Patron).ShouldBe(Enumerable.Range(1, 10).Select(patron => (long)patron));
        scores.Select(score => score.Recency).ShouldBe([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        scores.Select(score => score.Frequency).ShouldBe([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        scores.Select(score => score.Monetary).ShouldBe([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        scores[9].ShouldBe(new RfmScore(10, 11, 10, 20, 5, 5, 5));
    }

    [Fact]
    public void Patrons_who_are_alike_have_one_score() =>
        RfmScores.Of([(1, Today, 1), (2, Today, 1), (3, Today, 1), (4, Today, 9)], Today, groups: 2)
            .Select(score => (score.Recency, score.Frequency, score.Monetary))
            .ShouldBe([(1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 2)]);

    [Fact]
    public void Two_visits_of_a_day_are_one_day_and_both_amounts() =>
        RfmScores.Of([(1, Today, 1), (1, Today, 2), (1, Today.AddDays(1), 100)], Today).ShouldHaveSingleItem().ShouldBe(new RfmScore(1, 0, 1, 3, 1, 1, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    public void There_are_some_groups_and_not_too_many(int groups) =>
        Should.Throw<ArgumentOutOfRangeException>(() => RfmScores.Of([], Today, groups));
}
