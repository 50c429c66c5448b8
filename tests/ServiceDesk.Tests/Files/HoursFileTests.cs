using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Tests.Files;

public class HoursFileTests
{
    private const string Heading =
        "Local authority,Library name,Postcode,Monday staffed hours,Tuesday staffed hours,Wednesday staffed hours,Thursday staffed hours,Friday staffed hours,Saturday staffed hours,Sunday staffed hours\n";

    [Fact]
    public void Several_ranges_a_day_are_read() =>
        One("A,Hill,,\"10:00-13:00,14:00-17:00\",,,,,,").Staffed[1].ToString().ShouldBe("10:00-13:00, 14:00-17:00");

    [Theory]
    [InlineData("07:00-02:00", "07:00-02:00")]
    [InlineData("10:00-00:00", "10:00-24:00")]
    [InlineData("1:00-18:00", "01:00-18:00")]
    public void Dirty_hours_are_read_as_a_person_would(string cell, string read) =>
        One($"A,Hill,,{cell},,,,,,").Staffed[1].ToString().ShouldBe(read);

    [Fact]
    public void Hours_past_midnight_are_open_on_the_next_day() =>
        One("A,Hill,,07:00-02:00,,,,,,").HoursIn("Europe/London").IsOpen(new DateTimeOffset(2026, 11, 24, 1, 59, 0, TimeSpan.Zero)).ShouldBeTrue();

    [Fact]
    public void A_cell_that_nobody_can_read_is_named_and_the_rest_of_the_row_is_used()
    {
        var library = One("A,Hill,,09:00-17:00,,,,,,00:00");
        library.Refused.ShouldHaveSingleItem().ToString().ShouldBe(
            "row 2: Hill, Sunday staffed hours: Expected ranges such as 09:00-12:30, 13:30-17:00, from 00:00 to 24:00, or nothing for closed; '00:00' is none.");
        library.Staffed[0].Ranges.ShouldBeEmpty();
        library.Staffed[1].ToString().ShouldBe("09:00-17:00");
    }

    [Fact]
    public void A_row_without_a_name_is_refused()
    {
        var file = Read("A,,,09:00-17:00,,,,,,\nA,Hill,,09:00-17:00,,,,,,\n");
        file.Refused.ShouldHaveSingleItem().ToString().ShouldBe("row 2: it has no Library name.");
        file.Libraries.ShouldHaveSingleItem().Name.ShouldBe("Hill");
    }

    [Fact]
    public void A_week_is_said_in_a_line() =>
        WeekWords.Of(One("A,Hill,,09:00-17:00,09:00-17:00,,\"09:00-12:00,13:00-17:00\",,,11:00-15:00"))
            .ShouldBe("Mon-Tue 09:00-17:00, Thu 09:00-12:00 and 13:00-17:00, Sun 11:00-15:00");

    [Fact]
    public void A_library_is_found_whatever_the_letter_case() =>
        Read("A,Hill,,09:00-17:00,,,,,,\n").Choose(" hill ", authority: null).Authority.ShouldBe("A");

    [Fact]
    public void An_unknown_library_suggests_the_nearest_names() =>
        Refusal("A,Hove Library,,09:00-17:00,,,,,,\nB,Grove,,09:00-17:00,,,,,,\n", "Hove").ShouldBe(
            $"h.csv has no library called 'Hove'. The nearest names are:{Environment.NewLine}  Hove Library, A{Environment.NewLine}  Grove, B");

    [Fact]
    public void Libraries_called_alike_are_listed_with_their_authorities() =>
        Refusal("B,Hill,,09:00-17:00,,,,,,\nA,Hill,,,,,,,,\n", "Hill").ShouldBe(
            $"More than one library is called 'Hill'; say which with --authority. There are:{Environment.NewLine}  A (no staffed hours){Environment.NewLine}  B");

    [Theory]
    [InlineData("East Council")]
    [InlineData("east")]
    public void The_authority_or_a_part_of_it_tells_them_apart(string authority) =>
        Read("West Council,Hill,,09:00-17:00,,,,,,\nEast Council,Hill,,10:00-17:00,,,,,,\n").Choose("Hill", authority).Row.ShouldBe(3);

    [Fact]
    public void An_authority_without_such_a_library_is_told_who_has_one() =>
        Should.Throw<UnreadableException>(() => Read("A,Hill,,09:00-17:00,,,,,,\n").Choose("Hill", "X"))
            .Message.ShouldBe($"No library called 'Hill' is run by 'X'. There are:{Environment.NewLine}  A");

    [Fact]
    public void Of_two_rows_of_one_library_the_one_with_hours_counts() =>
        Read("A,Hill,,,,,,,,\nA,Hill,,09:00-17:00,,,,,,\n").Choose("Hill", authority: null).Row.ShouldBe(3);

    [Fact]
    public void Two_rows_of_one_library_with_different_hours_are_told_with_their_rows() =>
        Refusal("A,Hill,E1,09:00-17:00,,,,,,\nA,Hill,E2,10:00-17:00,,,,,,\n", "Hill").ShouldContain("(row 2, E1; row 3, E2)");

    [Fact]
    public void A_library_without_hours_cannot_promise_anything() =>
        Refusal("A,Hill,,,,,,,,\n", "Hill").ShouldContain("has no staffed hours");

    private static string Refusal(string rows, string name) => Should.Throw<UnreadableException>(() => Read(rows).Choose(name, authority: null)).Message;

    private static LibraryRow One(string row) => Read(row).Libraries.ShouldHaveSingleItem();

    private static HoursFile Read(string rows)
    {
        using var text = new StringReader(Heading + rows);
        return HoursFile.Read(text, "h.csv");
    }
}
