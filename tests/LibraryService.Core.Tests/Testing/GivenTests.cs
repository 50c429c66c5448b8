using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.Tests.Testing;

public class GivenTests
{
    [Fact]
    public void A_patron_who_is_only_given_can_be_answered()
    {
        var desk = new ServiceDesk(hours: new HoursBook([KeyValuePair.Create(new BranchId("main"), Given.Hours())]), time: new ManualTime(Given.Monday));
        var answered = desk.Reply(desk.Receive(Given.Inquiry()), new Answer("When is the café open?", "Every day from ten to four."), Given.Patron());
        answered.Outbox.ShouldHaveSingleItem().Current.To.Address.ShouldBe("ada@example.org");
        answered.Notices.ShouldBe(CaseNotices.NoPatron | CaseNotices.NoPromise);
    }

    [Fact]
    public void A_patron_has_what_is_said()
    {
        var patron = Given.Patron("P-2", email: null, sms: "+447700900123", letter: "12 High Street", prefers: ChannelPreference.Ordered(Channel.Letter), consents: true);
        patron.Points.Select(point => point.Channel).ShouldBe([Channel.Sms, Channel.Letter]);
        patron.Consents.StateAt(MessagePurpose.Outreach, Channel.Letter, Given.Monday).ShouldBe(ConsentState.Given);
        Given.Patron().Consents.ShouldBe(ConsentHistory.Empty);
    }

    [Fact]
    public void Hours_are_those_of_a_week()
    {
        var hours = Given.Hours(saturday: "10:00-12:00");
        hours.Between(Given.Monday.AddHours(-10), Given.Monday.AddDays(7).AddHours(-10)).ShouldBe(TimeSpan.FromHours((5 * 8) + 2));
        hours.IsOpen(Given.Monday).ShouldBeTrue();
    }
}
