using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class CaseFiguresTests
{
    private static readonly DateTimeOffset Later = Ten.AddDays(30);

    [Fact]
    public void Cases_are_folded_into_attainment_and_satisfaction()
    {
        var figures = Of(Cases());
        figures.Cases.ShouldBe(3);
        var first = figures.Attainment.Totals().Single(row => row.Metric == SlaMetric.FirstResponse);
        (first.Met, first.Breached).ShouldBe((2, 1));
        (figures.Satisfaction.Responses, figures.Satisfaction.Rate.Invited).ShouldBe((1, 1));
    }

    [Fact]
    public void Figures_of_parts_merge_into_those_of_the_whole()
    {
        var (cases, parts) = (Cases(), new CaseFigures(NewDesk(), Later));
        parts.Merge(Of(cases[2..]));
        parts.Merge(Of(cases[..2]));
        parts.Satisfaction.ToJson().ShouldBe(Of(cases).Satisfaction.ToJson());
        parts.Attainment.Totals().Select(row => (row.Metric, row.Met, row.Missed, row.Breached)).ShouldBe(Of(cases).Attainment.Totals().Select(row => (row.Metric, row.Met, row.Missed, row.Breached)));
    }

    [Fact]
    public void What_happened_later_is_not_seen() => Of(Cases(), Ten).Satisfaction.Responses.ShouldBe(0);

    [Fact]
    public void A_case_that_was_opened_later_is_not_counted() => Of(Cases(), Ten.AddTicks(-1)).Cases.ShouldBe(0);

    public static TheoryData<string> LaterWords => ["came back", "merged", "took over", "reopened"];

    [Theory]
    [MemberData(nameof(LaterWords))]
    public void Figures_of_an_instant_are_the_same_whenever_they_are_counted(string word)
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var older = desk.Receive(Inquiry("C-0"));
        time.Advance(TimeSpan.FromHours(1));
        var answered = desk.Reply(desk.Receive(Inquiry("C-1") with { ReceivedAt = time.GetUtcNow() }), Cafe, Ada with { Points = [Ada.Points[0]] });
        time.Advance(TimeSpan.FromHours(8));
        var asOf = time.GetUtcNow();
        time.Advance(TimeSpan.FromDays(1));
        ServiceCase[] later = word switch
        {
            "came back" => [older, desk.Delivered(answered, answered.Outbox[0].Claimed("one", asOf, TimeSpan.FromHours(1)).Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), asOf, new DeliveryPolicy()))],
            "merged" => desk.Merge(desk.Receive(Inquiry("C-2") with { ReceivedAt = time.GetUtcNow() }), answered) is var merge ? [older, merge.Kept, merge.Merged] : [],
            "took over" => desk.Merge(answered, older) is var merge ? [merge.Kept, merge.Merged] : [],
            _ => [older, desk.PatronWrote(answered, "m-1", Channel.Email, "And on Sunday?")],
        };
        Told(Of(later, asOf)).ShouldBe(Told(Of([older, answered], asOf)));
    }

    [Fact]
    public void What_a_case_took_over_through_another_is_seen_once_both_had_gone_into_it()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var (one, two, three) = (desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry("C-2")), desk.Receive(Inquiry("C-3")));
        time.Advance(TimeSpan.FromHours(1));
        var first = desk.Merge(two, three);
        time.Advance(TimeSpan.FromHours(1));
        var second = desk.Merge(one, first.Kept);
        ServiceCase[] all = [second.Kept, second.Merged, first.Merged];
        Array.ConvertAll([Ten, Ten.AddHours(1), Ten.AddHours(2)], asOf => Of(all, asOf).Cases).ShouldBe([3, 2, 1]);
    }

    [Theory]
    [InlineData("America/Los_Angeles", 1)]
    [InlineData("Europe/London", 2)]
    public void A_survey_counts_in_the_month_that_it_was_where_the_branch_is(string zone, int month)
    {
        // The 31st of January at five in the afternoon in Los Angeles is the 1st of February at one in the morning in London.
        var at = new DateTimeOffset(2027, 2, 1, 1, 0, 0, TimeSpan.Zero);
        var desk = new ServiceDesk(hours: new HoursBook([KeyValuePair.Create(Main, ServiceHours.In(zone).Weekly(DayOfWeek.Monday, "09:00-17:00").Build())]), time: new ManualTime(at));
        var figures = new CaseFigures(desk, at.AddDays(1));
        figures.Add(desk.SurveyAnswered(desk.Resolve(desk.Receive(Inquiry())), "s-1", new SurveyAnswer(SurveyQuestion.Satisfaction, 5)));
        figures.Satisfaction.ToJson().ShouldContain($"2027-{month:00}-01");
    }

    private static string Told(CaseFigures figures) => string.Join('\n', figures.Attainment.Totals()
        .Select(row => $"{row.Metric} {row.Met} {row.Missed} {row.Breached} {row.Pending} {row.Elapsed.Count}").Append($"{figures.Cases} cases"));

    private static ServiceCase[] Cases()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var merge = desk.Merge(desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry("C-2")));
        var open = desk.Receive(Inquiry("C-3"));
        time.Advance(TimeSpan.FromHours(1));
        var done = desk.Resolve(desk.Answered(desk.Receive(Inquiry("C-4")), Channel.Email));
        var willing = Ada with { Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")] };
        var asked = desk.SurveyAnswered(desk.Survey(done, new Uri("https://example.org/s"), willing), "s-1", new SurveyAnswer(SurveyQuestion.Satisfaction, 5));
        return [desk.Answered(merge.Kept, Channel.Voice), merge.Merged, open, asked];
    }

    private static CaseFigures Of(ServiceCase[] cases, DateTimeOffset? asOf = null)
    {
        var figures = new CaseFigures(NewDesk(), asOf ?? Later);
        foreach (var @case in cases)
        {
            figures.Add(@case);
        }

        return figures;
    }
}
