using LibraryService.Hours;
using LibraryService.Samples.Desk.Files;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Files;

public class EventFileTests
{
    private const string Heading = "case,at,event,channel,branch\n";

    [Theory]
    [InlineData("opened", SlaEventKind.Opened)]
    [InlineData("patron-message", SlaEventKind.PatronMessage)]
    [InlineData("Staff-Message", SlaEventKind.StaffMessage)]
    [InlineData("no-reply-needed", SlaEventKind.NoReplyNeeded)]
    [InlineData("resolved", SlaEventKind.Resolved)]
    [InlineData("reopened", SlaEventKind.Reopened)]
    [InlineData("state:waiting-on-lender", SlaEventKind.StateChanged)]
    public void Every_event_has_its_word(string word, SlaEventKind kind) =>
        EventWords.ReadEvent(word, DateTimeOffset.UnixEpoch).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("2026-07-01T10:00", "2026-07-01T09:00Z")]
    [InlineData("2026-07-01 10:00:30", "2026-07-01T09:00:30Z")]
    [InlineData("2026-07-01T10:00+02:00", "2026-07-01T08:00Z")]
    [InlineData("2026-07-01T10:00:00.5Z", "2026-07-01T10:00:00.5Z")]
    public void A_time_has_an_offset_or_is_the_zones(string text, string instant) =>
        EventWords.ReadInstant(text, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).ShouldBe(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Email", Channel.Email)]
    [InlineData("e-mail", Channel.Email)]
    [InlineData("PHONE", Channel.Voice)]
    [InlineData("voice", Channel.Voice)]
    public void Channels_have_their_names_and_the_usual_ones(string text, Channel channel) => EventWords.ReadChannel(text).ShouldBe(channel);

    [Fact]
    public void Channel_and_branch_are_said_once_on_any_row()
    {
        var file = Read("A,2026-11-23T09:00,opened,,\nA,2026-11-23T10:00,staff-message,Chat,Hill\n");
        var @case = file.Cases.ShouldHaveSingleItem();
        @case.Channel.ShouldBe(Channel.Chat);
        @case.Branch.ShouldBe(new BranchId("Hill"));
        @case.Events.Count.ShouldBe(2);
    }

    [Fact]
    public void A_topic_is_read_where_there_is_a_column_for_it()
    {
        using var text = new StringReader("case,at,event,channel,branch,topic\nA,2026-11-23T09:00,opened,Email,Hill,complaint\n");
        EventFile.Read(text, "e.csv", Hours, TimeZoneInfo.Utc).Cases.ShouldHaveSingleItem().Topic.ShouldBe(new Topic("complaint"));
    }

    [Theory]
    [InlineData("B,2026-13-01,opened,Email,", "row 3: at '2026-13-01' is no date and time; expected one such as 2026-11-23T16:40, or with an offset 2026-11-23T16:40+00:00.")]
    [InlineData("B,0001-01-01T00:00,opened,Email,", "row 3: at '0001-01-01T00:00' is no date and time; expected one such as 2026-11-23T16:40, or with an offset 2026-11-23T16:40+00:00.")]
    [InlineData(",2026-11-23T09:00,opened,Email,", "row 3: case is missing.")]
    [InlineData("B,2026-11-23T09:00,opened,3,", "row 3: channel '3' is none; expected Email, Sms, Chat, Social, Push, InApp, Voice, PhoneTree, Letter, Postcard, InPerson, Web.")]
    [InlineData("B,2026-11-23T09:00,opend,Email,", "row 3: event 'opend' is none; expected opened, patron-message, staff-message, no-reply-needed, resolved, reopened, or state: and a name, such as state:waiting-on-patron.")]
    [InlineData("B,2026-11-23T09:00,state:,Email,", "row 3: event 'state:' is none; expected opened, patron-message, staff-message, no-reply-needed, resolved, reopened, or state: and a name, such as state:waiting-on-patron.")]
    [InlineData("B,2026-11-23T09:00,opened,,", "row 3: no row of the case 'B' says its channel; expected one of Email, Sms, Chat, Social, Push, InApp, Voice, PhoneTree, Letter, Postcard, InPerson, Web on one of them.")]
    [InlineData("B,2026-11-23T09:00,resolved,Email,", "row 3: the case 'B' was never opened; expected a row with the event opened.")]
    public void What_cannot_be_read_is_refused_with_its_row_and_the_rest_is_used(string row, string refused)
    {
        var file = Read($"A,2026-11-23T09:00,opened,Email,\n{row}\nA,2026-11-23T10:00,staff-message,,\n");
        file.Refused.ShouldHaveSingleItem().ToString().ShouldBe(refused);
        file.Cases.ShouldHaveSingleItem().Events.Count.ShouldBe(2);
    }

    private static DeskHours Hours { get; } = DeskHours.Of("Hill", ServiceHours.Always);

    private static CaseFile Read(string rows)
    {
        using var text = new StringReader(Heading + rows);
        return EventFile.Read(text, "e.csv", Hours, TimeZoneInfo.Utc);
    }
}
