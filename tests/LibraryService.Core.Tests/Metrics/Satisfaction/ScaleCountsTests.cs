using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class ScaleCountsTests
{
    private static readonly ScaleCounts Some = new(SurveyQuestion.Satisfaction, [2, 3, 5, 20, 10]);

    [Fact]
    public void Answers_are_favourable_unfavourable_or_neither()
    {
        (Some.Favourable, Some.Neutral, Some.Unfavourable, Some.Count).ShouldBe((30, 5, 5, 40));
        Some.Share.ShouldBe(0.75);
        Some.UnfavourableShare.ShouldBe(0.125);
        Some.ShareInterval().ShouldBe(Proportion.Wilson(30, 40));
        Some.UnfavourableInterval(0.9).ShouldBe(Proportion.Wilson(5, 40, 0.9));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.05, 1)]
    [InlineData(0.0501, 2)]
    [InlineData(0.25, 3)]
    [InlineData(0.5, 4)]
    [InlineData(1, 5)]
    public void A_percentile_is_an_answer_that_somebody_gave(double p, int answer) => Some.Percentile(p).ShouldBe(answer);

    [Fact]
    public void The_net_of_the_recommendation_question_is_the_NPS()
    {
        var counts = new ScaleCounts(SurveyQuestion.Recommendation, [1, 0, 0, 0, 0, 2, 3, 4, 5, 6, 9]);
        counts.Net.ShouldBe(NetPromoterScore.From(15, 9, 6));
    }

    [Fact]
    public void Two_groups_compare_by_their_favourable_shares() =>
        Some.Above(new ScaleCounts(SurveyQuestion.Satisfaction, [5, 5, 10, 10, 10])).ShouldBe(Proportion.Difference(30, 40, 20, 40));

    [Theory]
    [InlineData(0.5, 30, SurveyVerdict.Above)]
    [InlineData(0.7, 30, SurveyVerdict.CannotTell)]
    [InlineData(0.95, 30, SurveyVerdict.Below)]
    [InlineData(0.95, 41, SurveyVerdict.TooFewToSay)]
    public void A_verdict_needs_enough_answers_and_an_interval_that_is_clear(double target, long fewest, SurveyVerdict verdict) =>
        Some.Against(target, fewest).ShouldBe(verdict);

    [Fact]
    public void Nobody_is_no_share_and_no_median()
    {
        var none = ScaleCounts.None(SurveyQuestion.Effort);
        (none.Share, none.UnfavourableShare, none.Median, none.Net).ShouldBe((null, null, null, null));
        none.ShareInterval().ShouldBe(new(0, 1));
        none.Against(0.5, fewest: 1).ShouldBe(SurveyVerdict.TooFewToSay);
    }

    [Fact]
    public void Counts_of_one_question_add_up()
    {
        (Some + Some).ShouldBe(new ScaleCounts(SurveyQuestion.Satisfaction, [4, 6, 10, 40, 20]));
        Should.Throw<ArgumentException>(() => Some + ScaleCounts.None(SurveyQuestion.Effort)).Message.ShouldContain("'satisfaction' and 'effort'");
        Should.Throw<ArgumentException>(() => Some.Above(ScaleCounts.None(SurveyQuestion.Effort)));
    }

    [Fact]
    public void What_is_no_count_of_the_scale_is_refused()
    {
        Should.Throw<ArgumentException>(() => new ScaleCounts(SurveyQuestion.Satisfaction, [1, 2, 3])).Message.ShouldContain("'satisfaction' has 5 answers");
        Should.Throw<ArgumentException>(() => new ScaleCounts(SurveyQuestion.Satisfaction, [1, 2, 3, -1, 0]));
        Should.Throw<OverflowException>(() => new ScaleCounts(SurveyQuestion.Satisfaction, [long.MaxValue, 1, 0, 0, 0]));
        Should.Throw<ArgumentOutOfRangeException>(() => Some.Percentile(double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => Some.Against(1.1));
        Should.Throw<ArgumentOutOfRangeException>(() => Some.Against(0.5, fewest: 0));
    }

    [Theory]
    [InlineData(1, 5, 0, 4)]
    [InlineData(1, 5, 4, 4)]
    [InlineData(1, 5, 2, 6)]
    [InlineData(0, 101, 2, 6)]
    [InlineData(int.MinValue, int.MaxValue, 0, 1)]
    public void A_scale_out_of_order_is_refused(int lowest, int highest, int unfavourableUpTo, int favourableFrom) =>
        Should.Throw<ArgumentException>(() => new SurveyQuestion("x", lowest, highest, unfavourableUpTo, favourableFrom));

    [Fact]
    public void An_answer_off_the_scale_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SurveyAnswer(SurveyQuestion.Effort, 8)).Message.ShouldContain("'effort' must be from 1 to 7, but is 8");
}
