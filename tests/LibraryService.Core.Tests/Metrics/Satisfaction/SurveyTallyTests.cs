using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class SurveyTallyTests
{
    private static readonly SurveyOccasion Desk = new() { Day = new DateOnly(2026, 11, 23), Channel = Channel.InPerson, Branch = new("Hill Road"), Touchpoint = new("desk") };
    private static readonly SurveyOccasion Catalogue = Desk with { Channel = Channel.Web, Touchpoint = new("catalogue", "Vendor") };

    [Fact]
    public void Answers_are_counted_by_period_channel_branch_topic_and_touchpoint()
    {
        var tally = new SurveyTally(SurveyPeriod.Quarter);
        tally.Add(Of(Desk, 5));
        tally.Add(Of(Desk with { Topic = "account", Branch = default }, 2));
        tally.Add(Of(Catalogue with { Day = new DateOnly(2027, 1, 2) }, 1));

        Names(tally, SurveyDimension.Period).ShouldBe(["2026-10-01 2", "2027-01-01 1"]);
        Names(tally, SurveyDimension.Channel).ShouldBe(["InPerson 2", "Web 1"]);
        Names(tally, SurveyDimension.Branch).ShouldBe([" 1", "Hill Road 2"]);
        Names(tally, SurveyDimension.Topic).ShouldBe([" 2", "account 1"]);
        Names(tally, SurveyDimension.Touchpoint).ShouldBe(["catalogue (Vendor) 1", "desk 2"]);
        tally.Total(SurveyQuestion.Satisfaction).Counts.ShouldBe([1, 1, 0, 0, 1]);
        tally.Total(SurveyQuestion.Effort).Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(SurveyPeriod.Day, "2026-11-26")]
    [InlineData(SurveyPeriod.Week, "2026-11-23")]
    [InlineData(SurveyPeriod.Month, "2026-11-01")]
    [InlineData(SurveyPeriod.Quarter, "2026-10-01")]
    [InlineData(SurveyPeriod.Year, "2026-01-01")]
    public void Of_a_day_only_the_period_is_kept(SurveyPeriod period, string first)
    {
        var tally = new SurveyTally(period);
        tally.Add(Of(Desk with { Day = new DateOnly(2026, 11, 26) }, 3));
        tally.By(SurveyDimension.Period, SurveyQuestion.Satisfaction).ShouldHaveSingleItem().Name.ShouldBe(first);
    }

    [Theory]
    [InlineData(PatronStanding.Active, true)]
    [InlineData(null, true)]
    [InlineData(PatronStanding.GoneAway, true)]
    [InlineData(PatronStanding.Staff, false)]
    [InlineData(PatronStanding.Institution, false)]
    [InlineData(PatronStanding.System, false)]
    [InlineData(PatronStanding.Deceased, false)]
    public void Only_the_public_counts(PatronStanding? standing, bool counts)
    {
        var tally = new SurveyTally();
        tally.Add(Of(Desk, 5) with { Standing = standing }).ShouldBe(counts);
        (tally.Responses, tally.LeftOut).ShouldBe(counts ? (1, 0) : (0, 1));
        tally.Total(SurveyQuestion.Satisfaction).Count.ShouldBe(counts ? 1 : 0);
    }

    [Fact]
    public void Those_who_were_asked_give_a_response_rate_and_bounds_for_the_silent()
    {
        var tally = new SurveyTally();
        tally.Invite(Desk, 8);
        tally.Invite(Catalogue, 2);
        tally.Add(Of(Desk, 5));
        tally.Add(Of(Desk, 1));

        tally.Rate.Share.ShouldBe(0.2);
        tally.Rate.WorstCase(tally.Total(SurveyQuestion.Satisfaction)).ShouldBe(new(0.1, 0.9));
        tally.Rates(SurveyDimension.Touchpoint).ShouldBe([("catalogue (Vendor)", new ResponseRate(2, 0)), ("desk", new ResponseRate(8, 2))]);
    }

    [Fact]
    public void Where_anybody_may_answer_there_is_no_rate()
    {
        var rate = new ResponseRate(1, 2);
        rate.Share.ShouldBeNull();
        rate.WorstCase(ScaleCounts.None(SurveyQuestion.Effort)).ShouldBe(new(0, 1));
        new ResponseRate(0, 0).Share.ShouldBeNull();
    }

    [Fact]
    public void Voices_are_counted_without_a_patron()
    {
        var tally = new SurveyTally();
        tally.Hear(Desk with { Topic = "opening-hours" }, VoiceKind.ReasonForNotComing, 3);
        tally.Hear(Desk with { Topic = "parking" }, VoiceKind.ReasonForNotComing);
        tally.Hear(Desk, VoiceKind.Praise);
        tally.Voices(SurveyDimension.Topic, VoiceKind.ReasonForNotComing).ShouldBe([("opening-hours", 3L), ("parking", 1L)]);
        tally.Voices(SurveyDimension.Branch, VoiceKind.Praise).ShouldBe([("Hill Road", 1L)]);
        tally.Responses.ShouldBe(0);
    }

    [Fact]
    public void Merged_in_any_order_it_is_the_same_to_the_byte()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (a, b, c) = (Surveys.Many(seed, 60), Surveys.Many(seed + 100, 40), Surveys.Many(seed + 200, 50));
            var parts = ((List<SurveyResponse>[])[a, b, c]).Select(part => Surveys.Tally(part)).ToList();
            var all = Surveys.Tally([.. c, .. a, .. b]).ToJson();
            ((parts[0] + parts[1]) + parts[2]).ToJson().ShouldBe(all);
            (parts[0] + (parts[1] + parts[2])).ToJson().ShouldBe(all);
            (parts[2] + parts[1] + parts[0]).ToJson().ShouldBe(all);
            (parts[0] + new SurveyTally()).ToJson().ShouldBe(parts[0].ToJson());
        }
    }

    [Fact]
    public void Groups_add_up_to_the_whole()
    {
        var tally = Surveys.Tally(Surveys.Many(5, 500));
        foreach (var question in tally.Questions)
        {
            foreach (var dimension in Enum.GetValues<SurveyDimension>())
            {
                tally.By(dimension, question).Aggregate(ScaleCounts.None(question), (sum, group) => sum + group.Counts).ShouldBe(tally.Total(question));
            }
        }
    }

    [Fact]
    public void Its_JSON_reads_back_to_the_same()
    {
        var tally = Surveys.Tally(Surveys.Many(3, 300), new Random(4));
        var read = SurveyTally.ParseJson(tally.ToJson());
        read.ToJson().ShouldBe(tally.ToJson());
        (read.Responses, read.LeftOut, read.Rate).ShouldBe((tally.Responses, tally.LeftOut, tally.Rate));
        (read + tally).Total(SurveyQuestion.Satisfaction).ShouldBe(tally.Total(SurveyQuestion.Satisfaction) + tally.Total(SurveyQuestion.Satisfaction));
    }

    [Fact]
    public void It_holds_no_patron()
    {
        var tally = new SurveyTally();
        tally.Add(Of(Desk, 5) with { Patron = new("P-118"), AgreesToBeAsked = true });
        tally.ToJson().ShouldNotContain("P-118");
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("null", "this is null")]
    [InlineData("""{"period":"Month"}""", "leftOut")]
    [InlineData("""{"period":"Month","leftOut":-1,"questions":[],"rates":[],"answers":[],"voices":[]}""", "a count must be 0 or more, but is -1")]
    [InlineData("""{"period":"Month","leftOut":0,"questions":[],"rates":[],"answers":[{"occasion":{"day":"2026-01-01"},"question":"x","counts":[1]}],"voices":[]}""", "answers:0: the question 'x' is not among the questions")]
    [InlineData("""{"period":"Month","leftOut":0,"questions":[{"name":"x","lowest":1,"highest":2,"unfavourableUpTo":1,"favourableFrom":2}],"rates":[],"answers":[{"occasion":{"day":"2026-01-01"},"question":"x","counts":[1]}],"voices":[]}""", "'x' has 2 answers")]
    [InlineData("""{"period":"Month","leftOut":0,"questions":[],"rates":[null],"answers":[],"voices":[]}""", "rates:0")]
    [InlineData("""{"period":"Month","leftOut":0,"questions":[],"rates":[],"answers":[],"voices":[{"occasion":{"day":"2026-01-01"},"kind":"Praise","count":-2}]}""", "voices:0")]
    [InlineData("""{"period":"Month","leftOut":0,"questions":[],"rates":[],"answers":[],"voices":[],"patrons":[]}""", "patrons")]
    public void JSON_that_is_no_tally_is_told(string json, string error)
    {
        SurveyTally.TryParseJson(json, out var tally, out var told).ShouldBeFalse();
        tally.ShouldBeNull();
        told.ShouldContain(error);
        Should.Throw<FormatException>(() => SurveyTally.ParseJson(json));
    }

    [Fact]
    public void A_response_that_cannot_be_is_refused_and_nothing_of_it_counted()
    {
        var tally = new SurveyTally();
        var other = new SurveyQuestion("satisfaction", 1, 4, 2, 3);
        tally.Add(Of(Desk, 4));
        Should.Throw<ArgumentException>(() => tally.Add(Of(Desk, 5) with { Answers = [] })).Message.ShouldContain("has none");
        Should.Throw<ArgumentException>(() => tally.Add(Of(Desk, 5) with { Answers = [default] })).Message.ShouldContain("default value");
        Should.Throw<ArgumentException>(() => tally.Add(Of(Desk, 5) with { Answers = [new(SurveyQuestion.Effort, 1), new(SurveyQuestion.Effort, 2)] })).Message.ShouldContain("'effort' twice");
        Should.Throw<ArgumentException>(() => tally.Add(Of(Desk, 5) with { Answers = [new(SurveyQuestion.Effort, 1), new(other, 2)] })).Message.ShouldContain("another scale");
        Should.Throw<ArgumentOutOfRangeException>(() => tally.Invite(Desk, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => tally.Hear(Desk, (VoiceKind)9));
        Should.Throw<ArgumentException>(() => tally.Merge(new SurveyTally(SurveyPeriod.Week))).Message.ShouldContain("Month, the other by Week");
        Should.Throw<ArgumentOutOfRangeException>(() => new SurveyTally((SurveyPeriod)9));
        tally.Responses.ShouldBe(1);
        tally.Questions.ShouldBe([SurveyQuestion.Satisfaction]);
    }

    [Fact]
    public void A_tally_can_be_merged_with_itself()
    {
        var tally = Surveys.Tally(Surveys.Many(3, 30), new Random(4));
        var twice = tally + tally;
        tally.Merge(tally);
        tally.ToJson().ShouldBe(twice.ToJson());
    }

    private static SurveyResponse Of(SurveyOccasion occasion, int satisfaction) => new() { Occasion = occasion, Answers = [new(SurveyQuestion.Satisfaction, satisfaction)] };

    private static List<string> Names(SurveyTally tally, SurveyDimension dimension) =>
        [.. tally.By(dimension, SurveyQuestion.Satisfaction).Select(group => FormattableString.Invariant($"{group.Name} {group.Counts.Count}"))];
}
