using System.Globalization;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Tests.Files;

public class IncidentFileTests
{
    private const string Heading = "number,incident_state,reopen_count,sys_mod_count,opened_at,sys_updated_at,contact_type,resolved_at\n";

    [Fact]
    public void The_first_update_in_a_state_other_than_New_is_the_first_sign_of_staff() =>
        Events("1,New,0,0,01-03-2016 09:00,01-03-2016 09:01,Phone,?\n1,Active,0,1,01-03-2016 09:00,01-03-2016 09:30,Phone,?\n")
            .ShouldBe("Opened 09:00; StateChanged 09:30 in-progress; StaffMessage 09:30");

    [Fact]
    public void Asking_the_caller_is_a_message_and_waits_for_them() =>
        Events("1,Active,0,0,01-03-2016 09:00,01-03-2016 09:30,Phone,?\n1,Awaiting User Info,0,1,01-03-2016 09:00,01-03-2016 10:00,Phone,?\n")
            .ShouldBe("Opened 09:00; StateChanged 09:30 in-progress; StaffMessage 09:30; StateChanged 10:00 waiting-on-patron; StaffMessage 10:00");

    [Theory]
    [InlineData("Awaiting Vendor", "waiting-on-supplier")]
    [InlineData("Awaiting Problem", "waiting-on-colleague")]
    [InlineData("Awaiting Evidence", "waiting-on-colleague")]
    public void Other_waits_have_their_states(string state, string name) =>
        Events($"1,{state},0,0,01-03-2016 09:00,01-03-2016 09:30,Phone,?\n").ShouldContain($"StateChanged 09:30 {name}");

    [Fact]
    public void It_is_resolved_at_resolved_at() =>
        Events("1,Resolved,0,0,01-03-2016 09:00,01-03-2016 10:00,Phone,01-03-2016 11:00\n").ShouldContain("Resolved 11:00");

    [Fact]
    public void Without_resolved_at_it_is_resolved_by_the_first_update_that_says_so() =>
        Events("1,Closed,0,1,01-03-2016 09:00,01-03-2016 12:00,Phone,?\n1,Resolved,0,0,01-03-2016 09:00,01-03-2016 10:00,Phone,?\n")
            .ShouldBe("Opened 09:00; StaffMessage 10:00; Resolved 10:00");

    [Fact]
    public void A_higher_reopen_count_opens_it_again() =>
        Events(
            "1,Resolved,0,0,01-03-2016 09:00,01-03-2016 10:00,Phone,01-03-2016 15:00\n" +
            "1,Active,1,1,01-03-2016 09:00,01-03-2016 14:00,Phone,01-03-2016 15:00\n" +
            "1,Resolved,1,2,01-03-2016 09:00,01-03-2016 15:00,Phone,01-03-2016 15:00\n")
            .ShouldBe("Opened 09:00; StaffMessage 10:00; Reopened 14:00; StateChanged 14:00 in-progress; Resolved 10:00; Resolved 15:00");

    [Fact]
    public void A_log_that_goes_on_after_the_resolution_ends_with_its_last_update()
    {
        var file = Read("1,Resolved,0,0,01-03-2016 09:00,01-03-2016 10:00,Phone,?\n1,Closed,0,1,01-03-2016 09:00,06-03-2016 10:00,Phone,?\n");
        file.Last.ShouldBe(new DateTimeOffset(2016, 3, 6, 10, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("1,New,0,0,2016-03-01 09:00,01-03-2016 09:01,Phone,?", "row 2: opened_at '2016-03-01 09:00' is no time; expected one such as 29-02-2016 16:40, or ? when it is not known.")]
    [InlineData("1,New,0,0,31-02-2016 09:00,01-03-2016 09:01,Phone,?", "row 2: opened_at '31-02-2016 09:00' is no time; expected one such as 29-02-2016 16:40, or ? when it is not known.")]
    [InlineData("1,New,0,0,?,01-03-2016 09:01,Phone,?", "row 2: opened_at is missing.")]
    [InlineData("?,New,0,0,01-03-2016 09:00,01-03-2016 09:01,Phone,?", "row 2: number is missing.")]
    [InlineData("1,New,x,0,01-03-2016 09:00,01-03-2016 09:01,Phone,?", "row 2: reopen_count 'x' is no count; expected 0 or more.")]
    [InlineData("1,Lost,0,0,01-03-2016 09:00,01-03-2016 09:01,Phone,?", "row 2: incident_state 'Lost' is none; expected New, Active, Awaiting User Info, Awaiting Vendor, Awaiting Problem, Awaiting Evidence, Resolved, Closed.")]
    [InlineData("1,New,0,0,01-03-2016 09:00,01-03-2016 09:01,Fax,?", "row 2: contact_type 'Fax' is none; expected Phone, Email, Self service, Web, Chat, IVR, Walk-in, Direct opening.")]
    public void A_row_that_nobody_can_read_is_refused_and_the_rest_is_used(string row, string refused)
    {
        var file = Read($"{row}\n2,New,0,0,01-03-2016 09:00,01-03-2016 09:01,Phone,?\n");
        file.Refused.ShouldHaveSingleItem().ToString().ShouldBe(refused);
        file.Cases.ShouldHaveSingleItem().Id.ShouldBe(new CaseId("2"));
    }

    [Fact]
    public void A_call_is_on_the_phone() => OnlyCase("1,New,0,0,01-03-2016 09:00,01-03-2016 09:01,Phone,?\n").Channel.ShouldBe(Channel.Voice);

    private static string Events(string rows) => string.Join("; ", OnlyCase(rows).Events.Select(happened =>
        string.Create(CultureInfo.InvariantCulture, $"{happened.Kind} {happened.At:HH:mm} {happened.State}").TrimEnd()));

    private static DeskCase OnlyCase(string rows) => Read(rows).Cases.ShouldHaveSingleItem();

    private static CaseFile Read(string rows)
    {
        using var text = new StringReader(Heading + rows);
        return IncidentFile.Read(text, "i.csv", new BranchId("Hill"), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
    }
}
