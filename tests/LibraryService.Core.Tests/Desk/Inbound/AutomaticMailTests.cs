using LibraryService.Desk.Inbound;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class AutomaticMailTests
{
    [Theory]
    [InlineData("Auto-Submitted", "auto-replied")]
    [InlineData("auto-submitted", "Auto-Generated; owner-email=\"x@example.org\"")]
    [InlineData("Auto-Submitted", "auto-notified (by rule)")]
    [InlineData("Return-Path", "<>")]
    [InlineData("Return-Path", " < > ")]
    [InlineData("Return-Path", "")]
    [InlineData("X-Autoreply", "yes")]
    [InlineData("X-Autorespond", "")]
    [InlineData("Precedence", "auto_reply")]
    [InlineData("Precedence", "Bulk")]
    [InlineData("Precedence", "junk")]
    [InlineData("Content-Type", "multipart/report; report-type=delivery-status; boundary=x")]
    public void Its_headers_say_that_no_person_wrote_it(string name, string value) => AutomaticMail.Is(With(name, value)).ShouldBeTrue();

    [Theory]
    [InlineData("Auto-Submitted", "no")]
    [InlineData("Auto-Submitted", "No (a person)")]
    [InlineData("Auto-Submitted", "")]
    [InlineData("Return-Path", "<ada@example.org>")]
    [InlineData("X-Autoreply", "no")]
    [InlineData("Precedence", "list")]
    [InlineData("Precedence", "first-class")]
    [InlineData("Content-Type", "multipart/alternative; boundary=x")]
    public void Other_headers_do_not(string name, string value) => AutomaticMail.Is(With(name, value)).ShouldBeFalse();

    [Theory]
    [InlineData("Out of Office: The café", true)]
    [InlineData("Automatic reply: The café", true)]
    [InlineData("Auto-reply", true)]
    [InlineData("Respuesta automática: El café", true)]
    [InlineData("Fuera de la oficina", true)]
    [InlineData("Undeliverable: The café", true)]
    [InlineData("Re: Automatic reply: The café", false)]
    [InlineData("Out of office hours, may I come?", false)]
    [InlineData("Out of the office until Monday", true)]
    [InlineData("Fuera de la oficina hasta el lunes", true)]
    [InlineData("Delivery Status Notification (Failure)", true)]
    [InlineData("Automatic reply systems: a book?", false)]
    [InlineData("Is the office out of order", false)]
    [InlineData("", false)]
    public void A_subject_that_begins_like_an_absence_note_says_so_too(string subject, bool isAutomatic) =>
        AutomaticMail.Is(Mail("Hello") with { Subject = subject }).ShouldBe(isAutomatic);

    [Theory]
    [InlineData("MAILER-DAEMON@example.org", true)]
    [InlineData("postmaster@example.org", true)]
    [InlineData("no-reply@example.org", false)]
    public void What_a_mailer_sends_is_automatic(string from, bool isAutomatic) => AutomaticMail.Is(Mail("Hello") with { From = from }).ShouldBe(isAutomatic);

    [Fact]
    public void Only_mail_has_such_signs() => AutomaticMail.Is(Sms("Out of office") with { Subject = "Out of office" }).ShouldBeFalse();

    [Theory]
    [InlineData("List-Id", "<books.example.org>")]
    [InlineData("X-Auto-Response-Suppress", "All")]
    public void Some_mail_opens_a_case_without_an_acknowledgement(string name, string value)
    {
        AutomaticMail.Is(With(name, value)).ShouldBeFalse();
        AutomaticMail.MayBeAnswered(With(name, value)).ShouldBeFalse();
    }

    [Fact]
    public void A_wish_for_no_read_receipt_is_none_for_no_acknowledgement() => AutomaticMail.MayBeAnswered(With("X-Auto-Response-Suppress", "DR, RN")).ShouldBeTrue();

    [Fact]
    public void A_mailbox_that_takes_no_answer_gets_none() => AutomaticMail.MayBeAnswered(Mail("Hello") with { From = "No-Reply@example.org" }).ShouldBeFalse();

    private static InboundMessage With(string name, string value) => Mail("Hello") with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value } };
}
