using System.Security.Cryptography;
using System.Text;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class ReplyTests
{
    private static readonly FeedbackConcern Concern =
        new("the noise in the reading room", "We have asked the builders to stop at noon.", "Tom Reyes on 01632 960 983", new DateOnly(2026, 12, 1));

    [Fact]
    public void An_answer_goes_into_the_outbox_and_stops_the_clock()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var opened = desk.Receive(Inquiry());
        time.Advance(TimeSpan.FromHours(1));
        var answered = desk.Reply(opened, Cafe, Ada);

        answered.LastReply.ShouldNotBeNull().Outcome.ShouldBe(ReplyOutcome.Sent);
        var entry = answered.Outbox.ShouldHaveSingleItem();
        (entry.Case, entry.Patron, entry.Steps.Count, entry.Message).ShouldBe((opened.Id, new PatronId("P-1"), 2, new MessageName("Answer")));
        entry.Current.Text.ShouldContain("Every day from ten to four.");
        (answered.AwaitsReply, answered.NeedsStaff).ShouldBe((false, false));
        desk.Report(answered).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Met);
    }

    [Fact]
    public void Without_the_patron_the_answer_goes_to_where_the_question_came_from()
    {
        var answered = NewDesk().Reply(NewDesk().Receive(Inquiry() with { Patron = null, ReplyTo = "grace@example.org" }), Cafe);
        answered.Outbox.ShouldHaveSingleItem().Current.To.Address.ShouldBe("grace@example.org");
    }

    [Fact]
    public void A_form_on_the_web_is_answered_by_mail() =>
        NewDesk().Reply(NewDesk().Receive(Inquiry() with { Channel = Channel.Web, ReplyTo = "grace@example.org" }), Cafe)
            .Outbox.ShouldHaveSingleItem().Current.To.Channel.ShouldBe(Channel.Email);

    public static TheoryData<string, ReplyOutcome> WithStaff => new()
    {
        { "nobody", ReplyOutcome.NoContact },
        { "no address", ReplyOutcome.NoContact },
        { "no text", ReplyOutcome.NoText },
        { "no channel wanted", ReplyOutcome.NotReachable },
        { "deceased", ReplyOutcome.NotReachable },
    };

    [Theory]
    [MemberData(nameof(WithStaff))]
    public void What_cannot_be_sent_is_with_staff_and_the_clock_runs_on(string patron, ReplyOutcome outcome)
    {
        var contact = patron switch
        {
            "no address" => Ada with { Points = [] },
            "no text" => Ada with { Points = [new ContactPoint(Channel.Social, "@ada")] },
            "no channel wanted" => Ada with { Preferences = ChannelPreference.None },
            "deceased" => Ada with { Standing = PatronStanding.Deceased },
            _ => null,
        };
        var desk = NewDesk();
        var replied = desk.Reply(desk.Receive(Inquiry()), Cafe, contact);
        (replied.LastReply?.Outcome, replied.NeedsStaff, replied.AwaitsReply, replied.Outbox.Count).ShouldBe((outcome, true, true, 0));
        replied.Written.ShouldHaveSingleItem().Words.ShouldContain("Every day from ten to four.");
        desk.Report(replied).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Running);

        var told = desk.Answered(replied, Channel.Voice, new StaffId("tom"));
        (told.NeedsStaff, desk.Report(told).Status(SlaMetric.FirstResponse)).ShouldBe((false, SlaStatus.Met));
    }

    [Fact]
    public void A_finding_that_is_an_error_holds_the_answer_and_loses_nothing()
    {
        var careless = MessageCatalogue.BuiltIn.With(new TemplateFile("en/Answer.liquid", "=== text\nThank you for your your question. {% if private %}{{ answer }}{% endif %}"));
        var desk = NewDesk(catalogue: careless);
        var held = desk.Reply(desk.Receive(Inquiry()), Cafe, Ada);
        (held.LastReply?.Outcome, held.LastReply?.RuleIds, held.NeedsStaff, held.AwaitsReply, held.Outbox.Count).ShouldBe((ReplyOutcome.HeldForFindings, "PR204", true, true, 0));
        held.LastReply!.Said!.Value.Reveal().ShouldContain("Every day from ten to four.");
        held.Written.ShouldAllBe(text => !text.MayGoOut);
        NewDesk().Reply(held, Cafe, Ada).NeedsStaff.ShouldBeFalse();
    }

    [Fact]
    public void What_is_sensitive_is_held_until_somebody_else_has_read_every_text()
    {
        var desk = NewDesk();
        var held = desk.Reply(desk.Receive(Inquiry()), Concern, Ada);
        (held.LastReply?.Outcome, held.LastReply?.RuleIds, held.Outbox.Count).ShouldBe((ReplyOutcome.HeldForSecondReader, "PR401", 0));

        held.LastReply!.TextHashes.ShouldBe(string.Join(' ', held.Written.Select(text => text.WholeText).Distinct(StringComparer.Ordinal).Select(text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))))));
        SecondReading[] readings = [.. held.Written.Select(text => SecondReading.Of(text.WholeText, new StaffId("priya"), new StaffId("tom"), Ten))];
        desk.Reply(held, Concern, Ada, new ReplyOptions { SecondReadings = readings }).ShouldSatisfyAllConditions(
            sent => sent.LastReply?.Outcome.ShouldBe(ReplyOutcome.Sent),
            sent => sent.LastReply?.TextHashes.ShouldBeNull(),
            sent => sent.Outbox.Count.ShouldBe(1));
        desk.Reply(held, Concern with { Action = "We have moved the builders." }, Ada, new ReplyOptions { SecondReadings = readings })
            .LastReply?.Outcome.ShouldBe(ReplyOutcome.HeldForSecondReader);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_answer_to_a_closed_case_is_held_with_its_words(bool merged)
    {
        var desk = NewDesk();
        var closed = merged ? desk.Merge(desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry())).Merged : desk.Resolve(desk.Receive(Inquiry()));
        var replied = desk.Reply(closed, Cafe, Ada);
        (replied.LastReply?.Outcome, replied.NeedsStaff, replied.Outbox.Count, replied.State).ShouldBe((ReplyOutcome.HeldForClosedCase, true, 0, closed.State));
        replied.LastReply!.Said!.Value.Reveal().ShouldContain("Every day from ten to four.");
    }

    [Fact]
    public void An_acknowledgement_goes_out_and_answers_nothing()
    {
        var desk = NewDesk();
        var told = desk.Reply(desk.Receive(Inquiry()), new Acknowledge("C-118", "the café", Ten.AddHours(4)), Ada, new ReplyOptions { IsAutomatic = true });
        (told.Outbox.Count, told.AwaitsReply, told.LastReply).ShouldBe((1, true, null));
        desk.Report(told).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Running);
    }

    [Fact]
    public void An_answer_that_did_not_arrive_is_no_answer()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var answered = desk.Reply(desk.Receive(Inquiry()), Cafe, Ada with { Points = [ContactPoint.Email("ada@example.org")] });
        time.Advance(TimeSpan.FromHours(6));
        var entry = answered.Outbox[0].Claimed("one", Ten, TimeSpan.FromMinutes(1)).Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), Ten, new DeliveryPolicy());

        desk.Report(answered).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Met);
        var failed = desk.Delivered(answered, entry);
        (failed.NeedsStaff, failed.AwaitsReply, desk.Report(failed).Status(SlaMetric.FirstResponse)).ShouldBe((true, true, SlaStatus.Breached));
        desk.Delivered(failed, entry).ShouldBeSameAs(failed);
    }

    [Theory]
    [InlineData("es", "es", CaseNotices.None)]
    [InlineData("tlh", "en", CaseNotices.UnknownLanguage)]
    [InlineData("the one of my mother", "en", CaseNotices.UnknownLanguage)]
    [InlineData("", "en", CaseNotices.None)]
    public void An_unknown_language_is_told_and_answered_in_the_librarys_own(string language, string written, CaseNotices notices)
    {
        var desk = NewDesk();
        var answered = desk.Reply(desk.Receive(Inquiry() with { Language = language }), Cafe, Ada);
        (answered.Notices, answered.LastReply?.Language, answered.Outbox.Count).ShouldBe((notices, written, 1));
    }

    [Fact]
    public void An_unknown_branch_is_told_and_counted_in_the_hours_of_the_queue()
    {
        var opened = NewDesk().Receive(Inquiry() with { BranchId = new BranchId("attic") });
        opened.Notices.ShouldBe(CaseNotices.UnknownBranch);
        NewDesk().Report(opened).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Running);
    }

    [Fact]
    public void An_inquiry_without_a_patron_is_told() => NewDesk().Receive(Inquiry() with { Patron = null }).Notices.ShouldBe(CaseNotices.NoPatron);

    [Fact]
    public void A_survey_says_the_last_day_where_the_branch_is()
    {
        // Five in the afternoon of the 31st of January in Los Angeles.
        var time = new ManualTime(new DateTimeOffset(2027, 2, 1, 1, 0, 0, TimeSpan.Zero));
        var desk = new ServiceDesk(hours: new HoursBook([KeyValuePair.Create(Main, ServiceHours.In("America/Los_Angeles").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())]), time: time);
        var willing = Ada with { Language = "en-GB", Consents = ConsentHistory.Of(ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")) };
        desk.Survey(desk.Resolve(desk.Receive(Inquiry())), new Uri("https://example.org/s/1"), willing).Outbox[0].Current.Text.ShouldContain("14 February");
    }

    [Fact]
    public void A_survey_needs_a_resolved_case_and_consent_and_is_sent_once()
    {
        var desk = NewDesk();
        var url = new Uri("https://example.org/s/1");
        var open = desk.Receive(Inquiry());
        desk.Survey(open, url, Ada).ShouldBeSameAs(open);

        var resolved = desk.Resolve(open);
        var refused = desk.Survey(resolved, url, Ada);
        (refused.Outbox.Count, refused.IsSurveyed, refused.NeedsStaff, refused.Events[^1].Outcome).ShouldBe((0, false, false, ReplyOutcome.NotReachable));

        var willing = Ada with { Consents = ConsentHistory.Of(ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")) };
        var asked = desk.Survey(resolved, url, willing);
        (asked.Outbox.Count, asked.IsSurveyed).ShouldBe((1, true));
        desk.Survey(asked, url, willing).ShouldBeSameAs(asked);
    }
}
