using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;
using LibraryService.Routing;
using LibraryService.Templates.Messages;

namespace LibraryService.Tests.Evidence;

public class EvidencePackTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);
    private static readonly TimeSpan Late = TimeSpan.FromHours(5);
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Promises_are_counted_with_their_interval_and_what_was_promised()
    {
        var pack = Pack([.. Town.Cases(80, "k", Soon), .. Town.Cases(20, "l", Late)]);
        var kept = pack.All(EvidenceMeasure.PromisesKept, "FirstResponse");
        (kept.Count, kept.Of, kept.Value, kept.Interval).ShouldBe((80, 100, 0.8, Proportion.Wilson(80, 100)));
        pack[EvidenceSection.Promises]!.Promises.Select(promise => $"{promise.Metric} {promise.Policy} {promise.Target}").ShouldBe(["FirstResponse standard 4 open hours", "Resolution standard 72 open hours"]);
        kept.Explain(English).ShouldBe("Promises kept (first answer): 80.0 % (80 of 100; between 71.1 % and 86.7 %), 1 July 2026 to 30 September 2026.".Replace(" %", "\u00A0%", StringComparison.Ordinal));
    }

    [Fact]
    public void What_staff_were_told_is_no_inquiry() => new EvidenceFigures(Town.Desk, Town.Quarter).Add(Town.Case("h", Soon, topic: "staff.heads-up")).ShouldBeFalse();

    [Fact]
    public void What_the_library_began_itself_is_no_inquiry()
    {
        var figures = new EvidenceFigures(Town.Desk, Town.Quarter);
        var notice = ServiceCase.Of(new CaseId("n"), Town.Case("n", Soon).Events.Select(happened => happened.Kind == CaseEventKind.Opened ? happened with { Channel = null } : happened));
        (notice.IsBegunByLibrary, figures.Add(notice), figures.Cases).ShouldBe((true, false, 0));
    }

    [Fact]
    public void Where_too_few_were_late_to_be_told_the_share_is_at_least_so_much()
    {
        var kept = Pack([.. Town.Cases(197, "k", Soon), .. Town.Cases(3, "l", Late)]).All(EvidenceMeasure.PromisesKept, "FirstResponse");
        (kept.Status, kept.Count, kept.Of, kept.Value, kept.Interval).ShouldBe((EvidenceStatus.AtLeast, 190, 200, 0.95, null));
    }

    [Fact]
    public void A_channel_of_few_is_hidden_with_another()
    {
        var pack = Pack([.. Town.Cases(60, "e", Soon), .. Town.Cases(30, "f", Late), .. Town.Cases(40, "v", Soon, Channel.Voice), .. Town.Cases(20, "w", Late, Channel.Voice), .. Town.Cases(3, "l", Soon, Channel.Letter)]);
        pack.Of(EvidenceMeasure.PromisesKept, "Letter", "FirstResponse").Status.ShouldBe(EvidenceStatus.Hidden);
        pack.Claims.Count(claim => claim is { Measure: EvidenceMeasure.PromisesKept, Subject: "FirstResponse", Dimension: EvidenceDimension.Channel, Status: EvidenceStatus.Hidden }).ShouldBeGreaterThan(1);
        pack.All(EvidenceMeasure.PromisesKept, "FirstResponse").Of.ShouldBe(153);
    }

    [Fact]
    public void A_wait_is_told_where_as_many_waited_longer_as_is_the_threshold()
    {
        var pack = Pack([.. Enumerable.Range(1, 60).Select(minutes => Town.Case($"c-{minutes}", TimeSpan.FromMinutes(minutes)))]);
        pack.All(EvidenceMeasure.MedianWait, "FirstResponse").Value.ShouldBe(0.5);
        pack.All(EvidenceMeasure.LongWait, "FirstResponse").Status.ShouldBe(EvidenceStatus.Hidden);
    }

    [Fact]
    public void Complaints_are_told_with_what_became_of_them()
    {
        var pack = Pack(
        [
            .. Enumerable.Range(0, 20).Select(n => Town.Case($"t-{n}", Soon, voice: VoiceKind.Concern, message: new MessageName(nameof(ComplaintOutcome)))),
            .. Town.Cases(15, "a", Soon, voice: VoiceKind.Concern), .. Town.Cases(12, "u", null, voice: VoiceKind.Concern), .. Town.Cases(30, "p", Late, voice: VoiceKind.Praise),
        ]);
        pack.Of(EvidenceMeasure.FeedbackReceived, "Concern").Count.ShouldBe(47);
        var told = pack.Of(EvidenceMeasure.OutcomeTold, "Concern");
        (told.Status, told.Of).ShouldBe((EvidenceStatus.Hidden, 47)); // nobody who praised was told an outcome: that zero hides the twenty
        pack.All(EvidenceMeasure.FeedbackAnswered).Count.ShouldBe(65);
        pack[EvidenceSection.Promises]!.Gap.ShouldBe(EvidenceGap.NothingCounted);
    }

    [Fact]
    public void What_happened_after_it_is_looked_at_is_not_seen()
    {
        var late = Town.Cases(30, "a", TimeSpan.FromDays(100), voice: VoiceKind.Concern);
        Pack([.. late, .. Town.Cases(30, "b", Soon, voice: VoiceKind.Concern)]).All(EvidenceMeasure.FeedbackAnswered).Count.ShouldBe(30);
    }

    [Fact]
    public void A_quarter_is_the_same_whenever_it_is_counted()
    {
        List<ServiceCase> then = [.. Town.Cases(40, "a", Soon), .. Town.Cases(40, "b", Late)];
        var april = Town.Quarter.AsOf.AddDays(9);
        IEnumerable<ServiceCase> now = then.Select((@case, i) => (i % 3) switch
        {
            0 => @case.With(new CaseEvent { Key = "m", Kind = CaseEventKind.Merged, At = april, Into = new CaseId("C-1") }),
            1 => @case.With(new CaseEvent { Key = "w", Kind = CaseEventKind.PatronWrote, At = april }),
            _ => ServiceCase.Of(@case.Id, [.. @case.Events.Select(happened => happened.Kind == CaseEventKind.Replied ? happened with { Entry = "e" } : happened), new CaseEvent { Key = "d", Kind = CaseEventKind.DeliveryEnded, At = april, Entry = "e", Delivery = DeliveryState.Failed }]),
        });
        Pack(now).ToJson().ShouldBe(Pack(then).ToJson());
    }

    [Fact]
    public void What_was_not_given_is_said_and_is_no_zero()
    {
        var pack = Pack([]);
        pack.Claims.ShouldBeEmpty();
        pack.Parts.ShouldAllBe(part => part.Gap != null);
        pack[EvidenceSection.Retention]!.Gap.ShouldBe(EvidenceGap.NotGiven);
        pack[EvidenceSection.Satisfaction]!.Gap.ShouldBe(EvidenceGap.NothingCounted);
        Pack([.. Town.Cases(3, "a", Soon)])[EvidenceSection.Promises]!.Gap.ShouldBe(EvidenceGap.TooFew);
        pack.ToHtml(English).ShouldContain("That is not a zero.");
    }

    [Fact]
    public void A_difference_is_named_only_where_the_numbers_carry_it()
    {
        var before = Town.Quarter.Before();
        var then = Town.Figures([.. Town.Cases(500, "k", Soon, at: before.Start.AddDays(1)), .. Town.Cases(500, "l", Late, at: before.Start.AddDays(1))], before);
        EvidenceComparison Kept(int kept) => EvidencePack.Of(Town.Figures([.. Town.Cases(kept, "k", Soon), .. Town.Cases(1000 - kept, "l", Late)]), then)
            [EvidenceSection.Promises]!.Comparisons.Single(one => one.Now is { Measure: EvidenceMeasure.PromisesKept, Subject: "FirstResponse", Dimension: EvidenceDimension.All });
        (Kept(520).Verdict, Kept(700).Verdict, Kept(300).Verdict).ShouldBe((EvidenceVerdict.CannotTell, EvidenceVerdict.Higher, EvidenceVerdict.Lower));
        Kept(520).Difference!.Value.Contains(0).ShouldBeTrue();
        Kept(520).Confidence.ShouldBeGreaterThan(0.95);
        Kept(700).Method.ShouldBe(EvidenceMethod.Newcombe);
        Kept(520).Explain(English).ShouldContain("do not carry a difference");
    }

    [Fact]
    public void As_many_in_fewer_days_are_more()
    {
        var before = Town.Quarter.Before();
        var month = new EvidencePeriod(new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 31));
        var pack = EvidencePack.Of(Town.Figures(Town.Cases(120, "a", Soon), month), Town.Figures(Town.Cases(120, "b", Soon, at: before.Start), before));
        pack[EvidenceSection.Promises]!.Comparisons.Single(one => one.Now.Measure == EvidenceMeasure.Inquiries).Verdict.ShouldBe(EvidenceVerdict.Higher);
    }

    [Fact]
    public void Only_what_somebody_cares_about_is_kept_and_what_was_hidden_stays_hidden()
    {
        var pack = Pack(Town.Random(3, 300));
        var own = pack.Only([EvidenceSection.Feedback, EvidenceSection.Promises]);
        own.Parts.Select(part => part.Section).ShouldBe([EvidenceSection.Promises, EvidenceSection.Feedback]);
        own[EvidenceSection.Promises].ShouldBeSameAs(pack[EvidenceSection.Promises]);
        own[EvidenceSection.Reach].ShouldBeNull();
        own.ToHtml(English).ShouldNotContain("id=\"Reach\"");
    }

    [Fact]
    public void What_people_do_alone_is_counted_with_its_fall_out()
    {
        var figures = Town.Figures([]);
        figures.Add("fine.kiosk", new SelfServiceUse(200, 120, 90));
        figures.Add("hold.phone", new SelfServiceUse(100, 60, 40));
        figures.Add(SelfServiceTally.Of(Enumerable.Range(0, 20).Select(n => new Inquiry
        {
            Id = new CaseId($"C-{n}"),
            Channel = Channel.Web,
            ReceivedAt = Town.Quarter.Start,
            SelfService = [new SelfServiceAttempt("fine.kiosk", SelfServiceOutcome.Served)],
        })));
        var pack = EvidencePack.Of(figures);
        pack.All(EvidenceMeasure.SelfServiceUptake).Count.ShouldBe(200);
        (pack.Of(EvidenceMeasure.SelfServiceUptake, "fine.kiosk").Count, pack.Of(EvidenceMeasure.SelfServiceFallOut, "fine.kiosk").Count, pack.Of(EvidenceMeasure.SelfServiceFallOut, "fine.kiosk").Of).ShouldBe((140, 30, 140));
    }

    [Fact]
    public void Who_comes_again_and_how_long_people_stay_is_told_where_enough_left()
    {
        var figures = Town.Figures([]);
        figures.Add(new RetentionStep(0, 400, 300));
        figures.Stayed(0.4, ended: true, 40);
        figures.Stayed(0.9, ended: true, 5);
        figures.Stayed(3, ended: false, 155);
        var pack = EvidencePack.Of(figures);
        pack.All(EvidenceMeasure.CameAgain).Value.ShouldBe(0.75);
        pack.Claims.Where(claim => claim.Measure == EvidenceMeasure.StayedLonger).Select(claim => (claim.Group, claim.Value)).ShouldBe([("P6M", 0.8)]);
    }

    [Fact]
    public void Channels_stand_beside_the_scenarios_that_others_state()
    {
        var mix = new ChannelMix();
        for (var month = 0; month < 24; month++)
        {
            mix.Add(new DateOnly(2024, 10, 1).AddMonths(month), Channel.Voice, 300);
            mix.Add(new DateOnly(2024, 10, 1).AddMonths(month), Channel.Email, 200 + (month * 4));
        }

        var figures = Town.Figures([]);
        figures.Add(mix);
        var reach = EvidencePack.Of(figures)[EvidenceSection.Reach]!;
        reach.Claims.Single(claim => claim.Group is "Email").Count.ShouldBe(mix.Count(new DateOnly(2026, 7, 1), Channel.Email) + mix.Count(new DateOnly(2026, 8, 1), Channel.Email) + mix.Count(new DateOnly(2026, 9, 1), Channel.Email));
        reach.Scenarios.Select(scenario => (scenario.Scenario.Channel, scenario.Verdict)).ShouldBe(
            ChannelScenario.Articles.Select(scenario => (scenario.Channel, (ScenarioVerdict?)mix.Forecast(scenario.Channel, 24)!.Against(scenario))));
    }

    [Fact]
    public void Advocates_are_counted_each_on_a_consent_of_their_own()
    {
        var figures = Town.Figures([]);
        figures.Willing(60);
        for (var n = 0; n < 60; n++)
        {
            figures.Add(new AdvocacyInvitation(new DateOnly(2026, 8, 1), $"consent-{n}", n < 30 ? AdvocacyAnswer.Agreed : n < 45 ? AdvocacyAnswer.Declined : AdvocacyAnswer.None)).ShouldBeTrue();
        }

        figures.Add(new AdvocacyInvitation(new DateOnly(2026, 10, 1), "consent-late")).ShouldBeFalse();
        var pack = EvidencePack.Of(figures);
        (pack.All(EvidenceMeasure.WillingToBeAsked).Count, pack.All(EvidenceMeasure.AdvocatesInvited).Count, pack.All(EvidenceMeasure.AdvocatesAgreed).Count, pack.All(EvidenceMeasure.AdvocatesDeclined).Count).ShouldBe((60, 60, 30, 15));
        Should.Throw<ArgumentException>(() => new AdvocacyInvitation(new DateOnly(2026, 8, 1), " "));
    }

    [Fact]
    public void Reasons_for_not_coming_stand_beside_what_was_done()
    {
        var figures = Town.Figures(Town.Cases(3, "n", Soon, topic: "parking", voice: VoiceKind.ReasonForNotComing));
        figures.Hear(new SurveyOccasion { Day = new DateOnly(2026, 8, 2), Branch = Town.Hill, Topic = "parking" }, VoiceKind.ReasonForNotComing, 17);
        figures.Hear(new SurveyOccasion { Day = new DateOnly(2026, 8, 2), Branch = Town.Hill, Topic = "hours" }, VoiceKind.ReasonForNotComing, 31);
        var done = new ReasonAction("hours", "Open until eight on Thursdays.", new DateOnly(2026, 9, 3), new Uri("https://library.example/done"));
        (figures.Add(done), figures.Add(done), figures.Add(done with { On = new DateOnly(2027, 1, 1) })).ShouldBe((true, false, false));
        var part = EvidencePack.Of(figures)[EvidenceSection.NotComing]!;
        part.Claims.Select(claim => (claim.Group, claim.Count)).ShouldBe([("hours", 31), ("parking", 20)]);
        part.Actions.ShouldBe([done]);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var figures = Town.Figures([]);
        Should.Throw<ArgumentException>(() => EvidencePack.Of(figures, figures)).Message.ShouldContain("ends before");
        Should.Throw<ArgumentException>(() => EvidencePack.Of(figures, Town.Figures([], Town.Quarter.Before(), Town.Hill))).Message.ShouldContain("same branches");
        Should.Throw<ArgumentOutOfRangeException>(() => new EvidenceOptions { Threshold = 4 });
    }

    private static EvidencePack Pack(IEnumerable<ServiceCase> cases) => EvidencePack.Of(Town.Figures(cases));
}
