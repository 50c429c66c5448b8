using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using static LibraryService.Tests.Evidence.StatementCounter;

namespace LibraryService.Tests.Evidence;

public class ServiceStatementTests
{
    private static readonly DateTimeOffset Saturday = Monday.AddDays(-2);

    [Fact]
    public void It_says_who_is_there_how_soon_answers_come_and_what_is_promised()
    {
        var cases = Enumerable.Range(1, 20).Select(number => Case(number, TimeSpan.FromMinutes(10 * number))).ToList();
        ServiceStatement.Of(Facts() with { Cases = cases }, Monday).ToText(British).ShouldBe("""
            How to reach Millbrook Library

            E-mail: help@millbrook.example
              A person is there now, until 17:00.
              Of the latest 20 questions, half had an answer within 1 h 40 min of service hours, and nine of ten within 3 h.
              If you ask now, expect an answer by today at 11:40, and in nine of ten cases by today at 13:00.
              We promise a first answer by today at 14:00.

            """.Replace("1 h 40 min", "1\u00A0h 40\u00A0min", StringComparison.Ordinal).Replace("3 h.", "3\u00A0h.", StringComparison.Ordinal).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void It_says_so_in_Spanish()
    {
        var text = ServiceStatement.Of(Facts(), Saturday).ToText(Spanish);
        text.ShouldContain("Cómo contactar con Millbrook Library");
        text.ShouldContain("Correo electrónico: help@millbrook.example");
        text.ShouldContain("Ahora no atiende nadie; de nuevo, el lunes, 23 de noviembre a las 9:00.");
        text.ShouldContain("Prometemos una primera respuesta, como muy tarde, el lunes, 23 de noviembre a las 13:00.");
        ServiceStatement.Of(Facts(Week().Special(new DateOnly(2026, 11, 23), "09:00-13:00").Build()), Monday).ToText(Spanish).ShouldContain("hasta las 13:00");
        ServiceStatement.Of(Facts(Week().Special(new DateOnly(2026, 11, 23), "09:00-13:00, 0:30-1:15").Build()), Monday.AddHours(-9.25)).ToText(Spanish).ShouldContain("hasta la 1:15");
    }

    [Fact]
    public void Nobody_is_there_at_the_weekend_and_the_next_opening_is_told()
    {
        var line = ServiceStatement.Of(Facts(), Saturday).Lines.ShouldHaveSingleItem();
        (line.IsThere, line.Until, line.Next, line.PromisedBy).ShouldBe((false, null, Monday.AddHours(-1), Monday.AddHours(3)));
        ServiceStatement.Of(Facts(), Saturday).ToText(British).ShouldContain("Nobody is there now; again Monday, 23 November at 09:00.");
        ServiceStatement.Of(Facts(), Monday.AddHours(-14)).ToText(British).ShouldContain("again tomorrow at 09:00.");
    }

    [Fact]
    public void A_closure_is_named() =>
        ServiceStatement.Of(Facts(Week().Holiday(new DateOnly(2026, 11, 23), "Founders' Day").Build()), Monday).ToText(British)
            .ShouldContain("Nobody is there now (Founders' Day); again tomorrow at 09:00.");

    [Fact]
    public void Hours_without_an_end_and_hours_without_an_opening_are_told_as_they_are()
    {
        ServiceStatement.Of(Facts(ServiceHours.Always), Monday).ToText(British).ShouldContain("A person is there around the clock.");
        var never = ServiceStatement.Of(Facts(ServiceHours.In("Europe/London").Build()), Monday);
        never.ToText(British).ShouldContain("Nobody is there, and no opening is planned.");
        (never.Lines[0].Promise, never.Lines[0].PromisedBy).ShouldBe((SlaTarget.Open(TimeSpan.FromHours(4)), null));
        never.ToText(British).ShouldNotContain("promise");
    }

    [Fact]
    public void A_partner_library_that_answers_now_is_named()
    {
        var partner = new PartnerLibrary("Riverside", ServiceHours.Always) { Channels = [Channel.Chat] };
        var facts = Facts(contacts: [new StatementContact(Channel.Chat), new StatementContact(Channel.Email)], hours: null) with
        {
            Inquiries = new InquiryPolicy([new InquiryQueue(new QueueId("desk")) { Hours = NineToFive, Overflow = [OverflowRule.WhenClosed.ToAnyPartner()] }], [partner]),
        };
        ServiceStatement.Of(facts, Saturday).Lines.Select(line => line.Partner).ShouldBe(["Riverside", null]);
        ServiceStatement.Of(facts, Saturday).ToText(British).ShouldContain("Riverside answers for us now.");
        ServiceStatement.Of(facts, Monday).Lines.ShouldAllBe(line => line.Partner == null);
    }

    [Fact]
    public void A_branch_has_its_own_hours_and_questions()
    {
        var facts = Facts(contacts: [new StatementContact(Channel.InPerson, "Mill Lane 1") { Branch = Main }], hours: null) with
        {
            Hours = new HoursBook([KeyValuePair.Create(Main, ServiceHours.In("Europe/London").Weekly(DayOfWeek.Saturday, "09:00-12:00").Build())]),
            Cases = [.. Enumerable.Range(1, 30).Select(number => Case(number, TimeSpan.FromMinutes(5), channel: Channel.InPerson))],
        };
        var line = ServiceStatement.Of(facts, Saturday).Lines[0];
        (line.IsThere, line.Waits!.Questions).ShouldBe((true, 0));
    }

    [Theory]
    [InlineData(9, 0, "Too few questions came of late")]
    [InlineData(5, 4, "So many questions still wait, or so few came")]
    [InlineData(5, 20, "So many questions still wait")]
    [InlineData(12, 4, "half had an answer within")]
    [InlineData(20, 0, "nine of ten within")]
    public void What_is_not_known_is_not_said(int answered, int waiting, string sentence)
    {
        List<ServiceCase> cases = [.. Enumerable.Range(1, answered).Select(number => Case(number, TimeSpan.FromMinutes(number))), .. Enumerable.Range(100, waiting).Select(number => Case(number, answered: null))];
        ServiceStatement.Of(Facts() with { Cases = cases }, Monday).ToText(British).ShouldContain(sentence);
    }

    [Fact]
    public void A_desk_that_fell_behind_does_not_look_fast()
    {
        var fast = Enumerable.Range(1, 12).Select(number => Case(number, TimeSpan.FromMinutes(5)));
        var stuck = Enumerable.Range(20, 10).Select(number => Case(number, answered: null));
        var waits = ServiceStatement.Of(Facts() with { Cases = [.. fast, .. stuck] }, Monday).Lines[0].Waits!;
        (waits.Questions, waits.Waiting, waits.Half, waits.NineOfTen).ShouldBe((22, 10, TimeSpan.FromMinutes(5), null));
        var text = ServiceStatement.Of(Facts() with { Cases = [.. fast, .. stuck] }, Monday).ToText(British);
        text.ShouldContain("how long the slowest take cannot be said yet (counting those that still wait: 10)");
    }

    [Fact]
    public void Who_was_sent_an_answer_that_did_not_arrive_still_waits()
    {
        ServiceCase Missed(int number, int daysAgo) => ServiceCase.Of(new CaseId($"C-{number}"),
        [
            .. Case(number, TimeSpan.FromMinutes(5), daysAgo).Events.Select(happened => happened.Kind == CaseEventKind.Replied ? happened with { Entry = "e" } : happened),
            new CaseEvent { Key = "3", Kind = CaseEventKind.DeliveryEnded, At = Monday.AddDays(-1), Entry = "e", Delivery = DeliveryState.Failed },
        ]);
        var answered = Enumerable.Range(1, 12).Select(number => Case(number, TimeSpan.FromMinutes(5)));
        var waits = ServiceStatement.Of(Facts() with { Cases = [.. answered, Missed(20, daysAgo: 3), Missed(21, daysAgo: 300)] }, Monday).Lines[0].Waits!;
        (waits.Questions, waits.Waiting).ShouldBe((14, 2));
    }

    [Fact]
    public void Without_anybody_waiting_the_quantiles_are_those_of_the_sorted_waits()
    {
        var random = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            var waits = Enumerable.Range(0, 10 + random.Next(60)).Select(_ => TimeSpan.FromMinutes(random.Next(1, 400))).Order().ToList();
            var made = ServiceStatement.Of(Facts() with { Cases = [.. waits.Select((wait, number) => Case(number, wait))] }, Monday).Lines[0].Waits!;
            made.Half!.Value.TotalMinutes.ShouldBe(waits[(int)Math.Ceiling(0.5 * waits.Count) - 1].TotalMinutes, 1e-6);
            made.NineOfTen!.Value.TotalMinutes.ShouldBe(waits[(int)Math.Ceiling(0.9 * waits.Count) - 1].TotalMinutes, 1e-6);
        }
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(15, false)]
    public void What_was_answered_long_ago_tells_nothing_of_now(int daysAgo, bool counts) =>
        ServiceStatement.Of(Facts() with { Cases = [Case(1, TimeSpan.FromMinutes(5), daysAgo)] }, Monday).Lines[0].Waits!.Questions.ShouldBe(counts ? 1 : 0);

    [Fact]
    public void Who_waits_counts_however_long_and_who_is_answered_later_still_waited_then()
    {
        var waits = ServiceStatement.Of(Facts() with { Cases = [Case(1, answered: null, daysAgo: 90), Case(2, TimeSpan.FromDays(4)), Case(3, TimeSpan.FromMinutes(5), channel: Channel.Chat)] }, Monday).Lines[0].Waits!;
        (waits.Questions, waits.Waiting).ShouldBe((2, 2));
    }

    [Fact]
    public void A_library_has_a_name() => Should.Throw<ArgumentException>(() => ServiceStatement.Of(Facts() with { Library = " " }, Monday));
}
