using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class InboundDeskTests
{
    private readonly Inbox _inbox = new(Known);

    [Fact]
    public async Task A_first_message_opens_a_case_of_the_patron_who_has_the_address()
    {
        var outcome = await _inbox.TakeAsync(Mail("When does it open?"));
        outcome.Kind.ShouldBe(InboundKind.NewCase);
        var opened = outcome.Case.ShouldNotBeNull();
        (opened.Inquiry.Patron, opened.Inquiry.Text, opened.Inquiry.ReplyTo, opened.Staff, opened.Version)
            .ShouldBe((Known.Id, "The café\n\nWhen does it open?", "Ada@Example.org", new StaffId("ben"), 1));
        opened.OpenedAt.ShouldBe(Ten.AddMinutes(-1));
        (await _inbox.FindAsync(opened.Id)).ShouldBe(opened);
    }

    [Fact]
    public async Task It_is_acknowledged_to_where_it_came_from_without_a_word_of_what_was_said()
    {
        var opened = (await _inbox.TakeAsync(Mail("My card is canary-7.") with { Subject = "canary" })).Case!;
        var entry = (await _inbox.WaitingAsync()).ShouldHaveSingleItem();
        (entry.Message, entry.Current.To.Address, entry.Case).ShouldBe((new MessageName("Acknowledge"), "ada@example.org", opened.Id));
        entry.Current.Text.ShouldContain($"{opened.Id}");
        $"{entry.Current.Subject} {entry.Current.Text}".ShouldNotContain("canary");
        (opened.AwaitsReply, _inbox.Service.Report(opened).Status(SlaMetric.FirstResponse)).ShouldBe((true, SlaStatus.Running));
    }

    [Fact]
    public async Task A_second_message_goes_to_the_open_case_and_ends_the_wait_for_the_patron()
    {
        var waiting = await _inbox.SaveAsync(_inbox.Service.Wait(await _inbox.OpenAsync(), PauseState.WaitingOnPatron));
        var outcome = await _inbox.TakeAsync(Sms("The blue one."));
        (outcome.Kind, outcome.Case!.Id, outcome.Case.State, outcome.Case.AwaitsReply).ShouldBe((InboundKind.OnCase, waiting.Id, CaseState.Open, true));
        outcome.Case.Events[^1].Said!.Value.Reveal().ShouldBe("The blue one.");
        (await _inbox.WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_several_open_cases_it_goes_to_the_one_in_which_the_library_spoke_last()
    {
        var first = await _inbox.OpenAsync("C-1");
        await _inbox.OpenAsync("C-2", inquiry => inquiry with { ReceivedAt = Ten.AddMinutes(-30) });
        (await _inbox.TakeAsync(Mail("And on Sunday?"))).Case!.Id.ShouldBe(new CaseId("C-2"));
        await _inbox.SaveAsync(_inbox.Service.Reply(first, Cafe, Known));
        _inbox.Time.Advance(TimeSpan.FromMinutes(10));
        (await _inbox.TakeAsync(Mail("And on Sunday?", "<2@example.org>") with { ReceivedAt = Ten.AddMinutes(5) })).Case!.Id.ShouldBe(new CaseId("C-1"));
    }

    [Fact]
    public async Task With_the_reply_token_it_goes_to_that_case_whatever_else_is_open()
    {
        var old = await _inbox.SaveAsync(_inbox.Service.Resolve(await _inbox.OpenAsync("C-1")));
        await _inbox.OpenAsync("C-2");
        var outcome = await _inbox.TakeAsync(Mail("It is not there yet.") with { To = Tokens.MailboxFor(old.Id) });
        (outcome.Kind, outcome.Case!.Id, outcome.Case.State, outcome.Notices).ShouldBe((InboundKind.OnCase, old.Id, CaseState.Open, CaseNotices.None));
    }

    [Fact]
    public async Task What_is_answered_by_mail_carries_the_way_back()
    {
        var answered = _inbox.Service.Reply(await _inbox.OpenAsync(), Cafe, Known);
        var headers = answered.Outbox[0].Current.Headers;
        var mailbox = Tokens.MailboxFor(answered.Id);
        headers["Reply-To"].ShouldBe(mailbox);
        headers["References"].ShouldBe($"<{Tokens.For(answered.Id)}@library.example>");
        answered.Outbox[0].Steps.Where(step => step.Message.To.Channel != Channel.Email).ShouldAllBe(step => step.Message.Headers.Count == 0);
    }

    [Fact]
    public async Task A_token_of_a_case_that_went_into_another_leads_to_that_one()
    {
        var merge = _inbox.Service.Merge(await _inbox.OpenAsync("C-1"), await _inbox.OpenAsync("C-2"));
        await _inbox.Cases.SaveAsync([merge.Kept, merge.Merged], TestContext.Current.CancellationToken);
        (await _inbox.TakeAsync(Mail("And on Sunday?") with { ReplyToken = Tokens.For(new CaseId("C-2")) })).Case!.Id.ShouldBe(new CaseId("C-1"));
    }

    [Fact]
    public async Task A_token_from_an_unknown_address_leads_to_the_case_which_says_so_and_answers_go_to_the_known_ones()
    {
        var opened = await _inbox.OpenAsync();
        var outcome = await _inbox.TakeAsync(Mail("It is me.") with { From = "mallory@example.net", To = Tokens.MailboxFor(opened.Id) });
        var written = outcome.Case!.Events.Single(happened => happened.Kind == CaseEventKind.PatronWrote);
        (outcome.Kind, outcome.Case.Id, outcome.Notices, written.Notices)
            .ShouldBe((InboundKind.OnCase, opened.Id, CaseNotices.UnknownAddress, CaseNotices.UnknownAddress));
        await _inbox.SaveAsync(_inbox.Service.Reply(outcome.Case, Cafe, Known));
        (await _inbox.WaitingAsync()).SelectMany(entry => entry.Steps).ShouldAllBe(step => step.Message.To.Address != "mallory@example.net");
    }

    [Theory]
    [InlineData("Where is my book?")]
    [InlineData("STOP")]
    public async Task A_message_from_before_hours_are_known_is_refused_and_nothing_is_kept(string text)
    {
        (await Should.ThrowAsync<ArgumentOutOfRangeException>(() => _inbox.TakeAsync(Sms(text) with { ReceivedAt = default }))).Message.ShouldContain("0001-01-01");
        (_inbox.Learnt, (await _inbox.WaitingAsync()).Count, (await _inbox.OfAdaAsync()).Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task A_forged_token_leads_nowhere()
    {
        var opened = await _inbox.OpenAsync();
        var forged = $"{Tokens.For(opened.Id)[..^1]}x";
        var outcome = await _inbox.TakeAsync(Mail("Tell me all.") with { From = "mallory@example.net", ReplyToken = forged });
        (outcome.Kind, outcome.Case!.Inquiry.Patron, outcome.Case.Notices).ShouldBe((InboundKind.NewCase, null, CaseNotices.NoPatron));
        (await _inbox.FindAsync(opened.Id)).ShouldBe(opened);
    }

    [Fact]
    public async Task An_address_that_two_patrons_share_leads_to_neither()
    {
        var opened = await _inbox.OpenAsync();
        _inbox.Patrons.Add(Known with { Id = new PatronId("P-2") });
        var outcome = await _inbox.TakeAsync(Sms("Is my book there?"));
        (outcome.Kind, outcome.Case!.Inquiry.Patron, outcome.Case.Notices).ShouldBe((InboundKind.NewCase, null, CaseNotices.NoPatron | CaseNotices.SharedAddress));
        var again = await _inbox.TakeAsync(Sms("The blue one", "SM2"));
        (again.Kind, again.Case!.Id).ShouldBe((InboundKind.OnCase, outcome.Case.Id));
        outcome.Case.Id.ShouldNotBe(opened.Id);
    }

    [Fact]
    public async Task An_answer_to_a_shared_address_names_nothing_private()
    {
        _inbox.Patrons.Add(Known with { Id = new PatronId("P-2") });
        var opened = (await _inbox.TakeAsync(Mail("Is the café open?"))).Case!;
        var answered = _inbox.Service.Reply(opened, new Answer("Is the café open?", "canary"));
        answered.Outbox.ShouldHaveSingleItem().Current.Text.ShouldNotContain("canary");
    }

    [Fact]
    public async Task A_number_that_nobody_knows_has_one_case_at_a_time()
    {
        var inbox = new Inbox();
        var first = (await inbox.TakeAsync(Sms("When do you open?"))).Case!;
        (await inbox.TakeAsync(Sms("On Sunday I mean", "SM2") with { From = "0044 7700 900123" })).Case!.Id.ShouldBe(first.Id);
        await inbox.SaveAsync(inbox.Service.Resolve((await inbox.FindAsync(first.Id))!));
        var second = (await inbox.TakeAsync(Sms("Do you lend tools?", "SM3"))).Case!;
        second.Id.ShouldNotBe(first.Id);
        (await inbox.TakeAsync(Sms("When do you open?"))).ShouldSatisfyAllConditions(
            again => again.Kind.ShouldBe(InboundKind.Repeated),
            again => again.Case!.Id.ShouldBe(first.Id));
    }

    [Fact]
    public async Task Mailboxes_that_nobody_knows_are_not_taken_for_one_person()
    {
        var inbox = new Inbox();
        var form = Mail("First") with { From = "form@library.example" };
        (await inbox.TakeAsync(form)).Case!.Id.ShouldNotBe((await inbox.TakeAsync(form with { Key = "<2@example.org>" })).Case!.Id);
    }

    [Theory]
    [InlineData("Thank you!", InboundKind.Thanks, false)]
    [InlineData("Thanks, but when do you open?", InboundKind.OnCase, true)]
    [InlineData("Muchas gracias", InboundKind.Thanks, false)]
    public async Task A_mere_thank_you_asks_for_no_answer(string text, InboundKind kind, bool awaitsReply)
    {
        await _inbox.SaveAsync(_inbox.Service.Reply(await _inbox.OpenAsync(), Cafe, Known));
        _inbox.Time.Advance(TimeSpan.FromHours(1));
        var outcome = await _inbox.TakeAsync(Mail(text) with { ReceivedAt = Ten.AddMinutes(30) });
        (outcome.Kind, outcome.Case!.AwaitsReply).ShouldBe((kind, awaitsReply));
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("resolved")]
    [InlineData("waiting")]
    public async Task A_message_that_crosses_ours_on_the_way_does_not_pass_for_answered(string ours)
    {
        var opened = await _inbox.OpenAsync();
        var acted = await _inbox.SaveAsync(ours switch
        {
            "answered" => _inbox.Service.Reply(opened, Cafe, Known),
            "resolved" => _inbox.Service.Resolve(opened),
            _ => _inbox.Service.Wait(opened, PauseState.WaitingOnPatron),
        });
        _inbox.Time.Advance(TimeSpan.FromMinutes(5));
        var outcome = await _inbox.TakeAsync(Mail("And on Sunday?") with { ReceivedAt = Ten.AddMinutes(-10), ReplyToken = Tokens.For(acted.Id) });
        (outcome.Case!.State, outcome.Case.AwaitsReply).ShouldBe((CaseState.Open, true));
        _inbox.Service.Report(outcome.Case).ShouldNotBeNull().Exchanges[^1].From.ShouldBe(Ten.AddMinutes(5));
    }

    [Fact]
    public async Task Thanks_for_a_resolved_case_leave_it_resolved()
    {
        var resolved = await _inbox.SaveAsync(_inbox.Service.Resolve(_inbox.Service.Reply(await _inbox.OpenAsync(), Cafe, Known)));
        _inbox.Time.Advance(TimeSpan.FromHours(1));
        var outcome = await _inbox.TakeAsync(Sms("Thanks!") with { ReceivedAt = Ten.AddMinutes(30) });
        (outcome.Kind, outcome.Case!.Id, outcome.Case.State).ShouldBe((InboundKind.Thanks, resolved.Id, CaseState.Resolved));
    }

    [Fact]
    public async Task Thanks_in_answer_to_a_question_of_ours_are_an_answer()
    {
        await _inbox.SaveAsync(_inbox.Service.Wait(await _inbox.OpenAsync(), PauseState.WaitingOnPatron));
        _inbox.Time.Advance(TimeSpan.FromHours(1));
        (await _inbox.TakeAsync(Sms("Perfect, thank you") with { ReceivedAt = Ten.AddMinutes(30) })).Kind.ShouldBe(InboundKind.OnCase);
    }

    [Fact]
    public async Task Automatic_mail_opens_no_case_gets_no_acknowledgement_and_ends_no_wait()
    {
        var note = Mail("I am away.") with { Subject = "Automatic reply: The café" };
        (await _inbox.TakeAsync(note)).ShouldSatisfyAllConditions(outcome => outcome.Kind.ShouldBe(InboundKind.Automatic), outcome => outcome.Case.ShouldBeNull());
        var waiting = await _inbox.SaveAsync(_inbox.Service.Wait(await _inbox.OpenAsync(), PauseState.WaitingOnPatron));
        var outcome = await _inbox.TakeAsync(note with { ReplyToken = Tokens.For(waiting.Id) });
        (outcome.Kind, outcome.Case, outcome.ChangesCase).ShouldBe((InboundKind.Automatic, waiting, false));
        (await _inbox.FindAsync(waiting.Id))!.State.ShouldBe(CaseState.Waiting);
        (await _inbox.WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_comes_again_changes_nothing()
    {
        InboundMessage[] messages = [Mail("When?"), Mail("And on Sunday?", "<2@example.org>"), Sms("STOP", "SM3"), Sms("Hello", "SM4")];
        foreach (var message in messages)
        {
            await _inbox.TakeAsync(message);
        }

        var before = await _inbox.OfAdaAsync();
        var outbox = await _inbox.WaitingAsync();
        var patron = _inbox.Patrons[0];
        foreach (var message in messages.Reverse())
        {
            (await _inbox.TakeAsync(message)).Kind.ShouldBe(InboundKind.Repeated);
        }

        (await _inbox.OfAdaAsync()).ShouldBe(before);
        (await _inbox.WaitingAsync()).Select(entry => entry.Key).ShouldBe(outbox.Select(entry => entry.Key));
        _inbox.Patrons[0].Points[1].Health.ShouldBe(patron.Points[1].Health);
    }

    [Fact]
    public async Task A_message_that_was_long_on_its_way_is_not_promised_an_answer_in_the_past()
    {
        var outcome = await _inbox.TakeAsync(Mail("When?") with { ReceivedAt = Ten.AddDays(-2) });
        outcome.Kind.ShouldBe(InboundKind.NewCase);
        (await _inbox.WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Texts_of_it_show_nothing_personal()
    {
        var message = Mail("canary") with { Key = "canary", From = "canary@example.org", Subject = "canary", To = "canary@library.example" };
        var facts = new InboundFacts { Patrons = [Known with { Id = new PatronId("canary"), Points = [ContactPoint.Email("canary@example.org")] }] };
        var outcome = new Intake(_inbox.Service).Take(message, facts);
        $"{message} {facts} {outcome} {outcome.Case!.Events[0]} {(await _inbox.TakeAsync(Sms("STOP"))).Feedback}".ShouldNotContain("canary");
    }

    [Fact]
    public async Task A_key_of_the_sender_s_choosing_is_no_other_event_s()
    {
        var @case = await _inbox.OpenAsync();
        for (var number = 1; number < 8; number++)
        {
            @case = (await _inbox.TakeAsync(Mail("Hello there", $"000{number}-Replied"))).Case!;
        }

        var replied = _inbox.Service.Reply(@case, Cafe, Known);
        replied.Events.Select(happened => happened.Key).ShouldBeUnique(StringComparer.Ordinal);
        ServiceCase.Of(replied.Id, replied.Events).ShouldBe(replied);
    }

    [Fact]
    public async Task Two_at_once_are_both_kept()
    {
        var inbox = new Inbox();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => inbox.TakeAsync(Sms($"Message {i}", $"SM{i}")), TestContext.Current.CancellationToken)));
        var opened = (await inbox.TakeAsync(Sms("One more", "SM20"))).Case!;
        opened.Events.Count(happened => happened.Kind is CaseEventKind.PatronWrote or CaseEventKind.Opened).ShouldBe(21);
    }
}
