using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class SatisfactionReportTests
{
    private static readonly SurveyDimension[] Dimensions = Enum.GetValues<SurveyDimension>();

    [Fact]
    public void It_has_a_line_for_each_question_and_one_for_each_group()
    {
        var tally = Surveys.Tally(Surveys.Many(2, 200));
        var report = tally.Report(SurveyDimension.Branch, SurveyDimension.Branch);
        report.Rows.Count(row => row.Dimension is null).ShouldBe(tally.Questions.Count);
        report.Rows.Count(row => row.Question == SurveyQuestion.Satisfaction).ShouldBe(1 + tally.By(SurveyDimension.Branch, SurveyQuestion.Satisfaction).Count);
        report.Threshold.ShouldBeNull();
        report.Note.ShouldContain("must not leave the library");
        var row = report.Rows.Single(row => row.Dimension is null && row.Question == SurveyQuestion.Recommendation);
        row.Net.ShouldBe(tally.Total(SurveyQuestion.Recommendation).Net);
        row.ShareInterval().ShouldBe(tally.Total(SurveyQuestion.Recommendation).ShareInterval());
    }

    [Fact]
    public void Suppressed_it_shows_no_number_below_k_and_says_so()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var report = Surveys.Tally(Surveys.Many(seed, 20 + (seed * 60)), new Random(seed)).Report(Dimensions).Suppressed();
            var numbers = report.Rows.SelectMany(row => new[] { row.Answers, row.Favourable, row.Neutral, row.Unfavourable }).Append(report.Answered).Append(report.Invited)
                .Concat(report.Voices.Select(voice => voice.Count)).ToList();
            numbers.ShouldAllBe(number => number == null || number >= 10);
            report.Hidden.ShouldBe(numbers.Count(number => number is null));
            report.Note.ShouldContain("hidden");
            report.Threshold.ShouldBe(10);
        }
    }

    [Fact]
    public void Of_the_voices_too_one_hidden_number_takes_another_with_it()
    {
        var tally = new SurveyTally();
        foreach (var (reason, count) in (IEnumerable<(string, int)>)[("opening-hours", 40), ("parking", 12), ("noise", 2)])
        {
            tally.Hear(new() { Day = default, Topic = reason }, VoiceKind.ReasonForNotComing, count);
        }

        tally.Report().Voices.Count(voice => voice.Count is not null).ShouldBe(3);
        tally.Report().Suppressed().Voices.ShouldBe(
            [new(VoiceKind.ReasonForNotComing, "noise", null), new(VoiceKind.ReasonForNotComing, "opening-hours", 40), new(VoiceKind.ReasonForNotComing, "parking", null)]);
    }

    // What a reader of all breakdowns can do at least: subtract the groups shown of one from the total.
    [Fact]
    public void No_hidden_number_is_the_total_less_the_shown_ones()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var report = Surveys.Tally(Surveys.Many(seed, 20 + (seed * 60))).Report(Dimensions).Suppressed();
            foreach (var total in report.Rows.Where(row => row.Dimension is null))
            {
                foreach (var groups in report.Rows.Where(row => row.Question == total.Question && row.Dimension is not null).GroupBy(row => row.Dimension))
                {
                    foreach (var number in (Func<SatisfactionRow, long?>[])[row => row.Answers, row => row.Favourable, row => row.Neutral, row => row.Unfavourable])
                    {
                        if (number(total) is not null)
                        {
                            groups.Count(row => number(row) is null).ShouldNotBe(1);
                        }
                    }
                }

                foreach (var row in report.Rows.Where(row => row is { Answers: not null, Neutral: not null }))
                {
                    (row.Favourable is null).ShouldBe(row.Unfavourable is null);
                }
            }
        }
    }

    [Fact]
    public void Where_the_unhappy_are_few_only_the_happy_and_the_others_are_told_apart()
    {
        var row = Total([1, 2, 12, 40, 60]);
        (row.Favourable, row.Neutral, row.Unfavourable, row.Answers).ShouldBe((100, null, null, 115));
        row.Share.ShouldBe(100.0 / 115);
        row.Net.ShouldBeNull();
    }

    [Fact]
    public void Where_nearly_all_are_happy_only_how_many_answered_is_told()
    {
        var row = Total([0, 1, 3, 40, 60]);
        (row.Favourable, row.Answers).ShouldBe((null, 104));
        (row.Share, row.ShareInterval()).ShouldBe((null, null));
    }

    [Fact]
    public void Of_a_handful_nothing_is_told() => Total([1, 1, 1, 1, 1]).Answers.ShouldBeNull();

    [Fact]
    public void How_many_did_not_answer_is_a_number_too()
    {
        var tally = TallyOf([20, 20, 20, 20, 20]);
        tally.Invite(new() { Day = default }, 104);
        var report = tally.Report().Suppressed();
        (report.Invited, report.Answered).ShouldBe((104, null));
    }

    [Fact]
    public void A_threshold_below_five_is_refused()
    {
        var report = new SurveyTally().Report(SurveyDimension.Branch);
        Should.Throw<ArgumentOutOfRangeException>(() => report.Suppressed(4)).Message.ShouldContain("below 5 at least");
        report.Suppressed(5).Suppressed(5).Threshold.ShouldBe(5);
        Should.Throw<ArgumentOutOfRangeException>(() => report.Suppressed(5).Suppressed(10));
        SmallNumbers.Suppress(9).ShouldBeNull();
        SmallNumbers.Suppress(9, 5).ShouldBe(9);
    }

    private static SatisfactionRow Total(long[] counts) => TallyOf(counts).Report().Suppressed().Rows.ShouldHaveSingleItem();

    private static SurveyTally TallyOf(long[] counts)
    {
        var tally = new SurveyTally();
        for (var answer = 1; answer <= counts.Length; answer++)
        {
            for (var i = 0; i < counts[answer - 1]; i++)
            {
                tally.Add(new() { Occasion = new() { Day = default }, Answers = [new(SurveyQuestion.Satisfaction, answer)] });
            }
        }

        return tally;
    }
}
