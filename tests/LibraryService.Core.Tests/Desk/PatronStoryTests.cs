using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class PatronStoryTests
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-ES");
    private static readonly PatronId Patron = new("P-1");

    [Fact]
    public void What_came_from_five_sources_is_told_in_order()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var asked = desk.Receive(Inquiry() with { SelfService = [new SelfServiceAttempt("hours-by-phone", SelfServiceOutcome.NotServed)] }, Staff("ada"));
        time.Advance(TimeSpan.FromMinutes(20));
        var answered = desk.Reply(asked, Cafe, Ada);
        var sent = answered.Outbox[0].Claimed("w", Ten.AddMinutes(21), TimeSpan.FromMinutes(1)).Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Ten.AddMinutes(22), new DeliveryPolicy());
        var story = new PatronStory(Patron)
            .With(new PatronMoment { Source = "koha", Key = "hold-7", At = Ten.AddHours(-1), Kind = PatronMomentKind.Record, What = "hold.ready", Subject = "hold 7" })
            .With("sheet-1", new SurveyResponse { Occasion = new SurveyOccasion { Day = new DateOnly(2026, 11, 24) }, Answers = [new SurveyAnswer(SurveyQuestion.Satisfaction, 4)], Patron = Patron })
            .With(Ada with { Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")] })
            .With(sent)
            .With(desk.Resolve(answered));
        story.Tell(British, TimeZoneInfo.Utc).ShouldBe(
        [
            "The story of P-1: 9 moments, 1 case, 0 contradictions.",
            "Sunday, 22 November 2026",
            "  10:00 E-mail: May be written to: Outreach Consent. “form”",
            "Monday, 23 November 2026",
            "  09:00 hold.ready (hold 7). (koha)",
            "  10:00 C-118 E-mail: The patron asked (opening.hours, main). “When is the café open?”",
            "  10:00 C-118 It went to ada (desk).",
            "  10:00 C-118 E-mail: Self-service did not serve: hours-by-phone.",
            $"  10:20 C-118 E-mail: The library answered (Answer). “{PatronStoryWords(answered)}”",
            "  10:20 C-118 The case was resolved.",
            "  10:22 C-118 E-mail: The message arrived.",
            "Tuesday, 24 November 2026",
            "  The patron answered: satisfaction 4 (1-5).",
        ]);
        story.Moments.Select(moment => moment.At).ShouldBeInOrder();
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_word_that_the_library_has_is_a_sentence_in_both_languages(PatronMomentKind kind, string what)
    {
        var story = new PatronStory(Patron).With(Moment(what, kind));
        var (english, spanish) = (story.Tell(British, TimeZoneInfo.Utc)[2], story.Tell(Spanish, TimeZoneInfo.Utc)[2]);
        english.ShouldNotContain($" {what}.", Case.Sensitive);
        spanish.ShouldNotBe(english, StringComparer.Ordinal);
    }

    public static TheoryData<PatronMomentKind, string> Everything
    {
        get
        {
            var rows = new TheoryData<PatronMomentKind, string>();
            rows.AddRange(Enum.GetValues<CaseEventKind>().Where(kind => kind != CaseEventKind.DeliveryEnded).Select(kind => (PatronMomentKind.Case, $"{kind}")).ToArray());
            rows.AddRange(Enum.GetValues<ConsentChange>().Select(change => (PatronMomentKind.Consent, $"{change}")).ToArray());
            string[] outcomes = [.. Enum.GetNames<DeliveryOutcomeKind>(), .. Enum.GetNames<ContactEvidenceKind>(), .. Enum.GetNames<SelfServiceOutcome>(), "Failed", "Dropped"];
            rows.AddRange(outcomes.Distinct(StringComparer.Ordinal).Select(outcome => (PatronMomentKind.Outcome, outcome)).ToArray());
            return rows;
        }
    }

    [Theory]
    [InlineData("Sent", "The library answered.")]
    [InlineData("HeldForFindings PR101 PR108", "A message was written and held, because a rule found something: PR101 PR108.")]
    [InlineData("HeldForSecondReader PR401", "A message was written and waits for a second reader: PR401.")]
    [InlineData("HeldForClosedCase", "A message was written and held, because the case is closed.")]
    [InlineData("NoContact", "A message was written, but nobody knows how to reach the patron.")]
    [InlineData("NoText", "A message has no text for any of the patron's channels.")]
    [InlineData("NotReachable", "A message could not be sent: no channel may be used.")]
    public void A_message_that_did_not_go_out_is_not_told_as_an_answer(string note, string sentence) =>
        new PatronStory(Patron).With(Moment("Replied", PatronMomentKind.Message, source: PatronMoment.OfDesk) with { Note = note }).Tell(British, TimeZoneInfo.Utc)[2].ShouldEndWith(sentence);

    [Fact]
    public void A_colleague_who_reads_Spanish_reads_it_in_Spanish()
    {
        var story = new PatronStory(Patron).With(NewDesk().Receive(Inquiry(), Staff("ada")));
        story.Tell(Spanish, TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid")).ShouldBe(
        [
            "Historia de P-1: 2 momentos, 1 caso, 0 contradicciones.",
            "lunes, 23 de noviembre de 2026",
            "  11:00 C-118 Correo electrónico: El usuario preguntó (opening.hours, main). «When is the café open?»",
            "  11:00 C-118 Pasó a ada (desk).",
        ]);
    }

    [Fact]
    public void What_a_case_took_over_from_two_others_is_told_once()
    {
        var desk = NewDesk();
        var (one, two, three) = (desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry("C-2")), desk.Receive(Inquiry("C-3")));
        var first = desk.Merge(two, three);
        var second = desk.Merge(one, first.Kept);
        var story = new PatronStory(Patron).With([second.Kept, second.Merged, first.Merged]);
        story.Moments.Count(moment => moment.What == "Opened").ShouldBe(3);
        story.Contradictions.ShouldBeEmpty();
        story.ShouldBe(new PatronStory(Patron).With([first.Merged, two, one, second.Kept, second.Merged]));
    }

    [Fact]
    public void Signs_that_steer_a_screen_are_not_shown()
    {
        var moment = Moment("PatronWrote", PatronMomentKind.Contact) with { Said = new Personal<string>("Hello\u001b[2J\r\n you\u2028there\u0007") };
        new PatronStory(Patron).With(moment).Tell(British, TimeZoneInfo.Utc)[2].ShouldEndWith("“Hello [2J you there”");
        new PatronStory(Patron).With(Moment("a\u001bb")).Tell(British, TimeZoneInfo.Utc)[2].ShouldContain("a b.");
    }

    [Fact]
    public void Nobody_reads_what_another_patron_said()
    {
        var story = new PatronStory(new PatronId("P-2"));
        Should.Throw<ArgumentException>(() => story.With(NewDesk().Receive(Inquiry())));
        Should.Throw<ArgumentException>(() => story.With(Ada));
        Should.Throw<ArgumentException>(() => story.With(new PatronStory(Patron)));
        Should.Throw<ArgumentException>(() => story.With(NewDesk().Reply(NewDesk().Receive(Inquiry()), Cafe, Ada).Outbox));
        Should.Throw<ArgumentException>(() => story.With("k", new SurveyResponse { Occasion = new SurveyOccasion { Day = default }, Answers = [], Patron = Patron }));
        Should.Throw<ArgumentException>(() => new PatronStory(default));
    }

    internal static PatronMoment Moment(string what, PatronMomentKind kind = PatronMomentKind.Record, string key = "k-1", string source = "koha", int minutes = 0, string? subject = null) => new()
    {
        Source = source,
        Key = key,
        At = Ten.AddMinutes(minutes),
        Kind = kind,
        What = what,
        Subject = subject,
    };

    private static string PatronStoryWords(ServiceCase answered) => string.Join(' ', answered.LastReply!.Said!.Value.Reveal().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
