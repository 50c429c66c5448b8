using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class ServiceHoursDefinitionTests
{
    [Theory]
    [InlineData("""{}""", "TimeZone: ")]
    [InlineData("""{ "TimeZone": " " }""", "TimeZone: ")]
    [InlineData("""{ "TimeZone": "Europe/Nowhere" }""", "TimeZone: ")]
    [InlineData("""{ "TimeZone": "UTC", "Weekly": { "Monday": "9-5" } }""", "Weekly:Monday: ")]
    [InlineData("""{ "TimeZone": "UTC", "Weekly": { "Montag": "09:00-17:00" } }""", "Weekly:Montag: ")]
    [InlineData("""{ "TimeZone": "UTC", "Weekly": { "1": "09:00-17:00" } }""", "Weekly:1: ")]
    [InlineData("""{ "TimeZone": "UTC", "Recurring": [ { "Hours": "09:00-17:00" } ] }""", "Recurring:0: Anchor")]
    [InlineData("""{ "TimeZone": "UTC", "Recurring": [ { "Anchor": "2026-11-23", "Weeks": 0 } ] }""", "Recurring:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Recurring": [ { "Anchor": "2026-11-23", "Hours": "9-5" } ] }""", "Recurring:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Seasons": [ { "From": "2026-11-23" } ] }""", "Seasons:0: To")]
    [InlineData("""{ "TimeZone": "UTC", "Seasons": [ { "To": "2026-11-23" } ] }""", "Seasons:0: From")]
    [InlineData("""{ "TimeZone": "UTC", "Seasons": [ { "From": "2026-11-23", "To": "2026-11-22" } ] }""", "Seasons:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Seasons": [ { "From": "2026-11-23", "To": "2026-11-23", "Weekly": { "Sunday": "x" } } ] }""", "Seasons:0:Weekly:Sunday: ")]
    [InlineData("""{ "TimeZone": "UTC", "Seasons": [ { "From": "2026-11-23", "To": "2026-11-23", "Recurring": [ {} ] } ] }""", "Seasons:0:Recurring:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Holidays": [ { "Name": "Christmas Day" } ] }""", "Holidays:0: a holiday says one of")]
    [InlineData("""{ "TimeZone": "UTC", "Holidays": [ { "Date": "2026-12-25" }, { "Date": "2026-12-26", "EasterOffset": 1 } ] }""", "Holidays:1: a holiday says one of")]
    [InlineData("""{ "TimeZone": "UTC", "Holidays": [ { "Month": 13, "Day": 1 } ] }""", "Holidays:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Holidays": [ { "Month": 5, "Weekday": "Lundi", "Nth": 1 } ] }""", "Holidays:0: a weekday")]
    [InlineData("""{ "TimeZone": "UTC", "Holidays": [ null ] }""", "Holidays:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Special": [ { "Hours": "09:00-17:00" } ] }""", "Special:0: Date")]
    [InlineData("""{ "TimeZone": "UTC", "Special": [ { "Date": "2026-12-24", "Hours": "x" } ] }""", "Special:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Breaks": [ { "Date": "2026-12-24", "Hours": "x" } ] }""", "Breaks:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Closures": [ { "From": "2026-12-24T10:00", "To": "2026-12-24T11:00Z" } ] }""", "Closures:0:From")]
    [InlineData("""{ "TimeZone": "UTC", "Closures": [ { "From": "2026-12-24T10:00Z" } ] }""", "Closures:0:To")]
    [InlineData("""{ "TimeZone": "UTC", "Closures": [ { "From": "2026-12-24T10:00Z", "To": "2026-12-24T10:00Z" } ] }""", "Closures:0: ")]
    [InlineData("""{ "TimeZone": "UTC", "Union": [ { "TimeZone": "UTC" }, { "TimeZone": "UTC", "Weekly": { "Monday": "x" } } ] }""", "Union:1:Weekly:Monday: ")]
    [InlineData("""{ "TimeZone": "UTC", "Except": [ { "TimeZone": "UTC", "Intersect": [ { } ] } ] }""", "Except:0:Intersect:0:TimeZone: ")]
    public void What_cannot_be_read_is_named_by_its_path(string json, string start)
    {
        ServiceHours.TryParseJson(json, out var hours, out var error).ShouldBeFalse();
        hours.ShouldBeNull();
        error!.ShouldStartWith(start);
    }

    [Theory]
    [InlineData("""{ "TimeZone": "UTC", "Weekley": { "Monday": "09:00-17:00" } }""", "Weekley")]
    [InlineData("""{ "TimeZone": "UTC", "Holidays": [ { "Easter": 1 } ] }""", "Easter")]
    [InlineData("""{ "TimeZone": "UTC", "Seasons": [ { "Special": [] } ] }""", "Special")]
    [InlineData("""{ "TimeZone": "UTC", "Breaks": [ { "Ranges": "" } ] }""", "Ranges")]
    [InlineData("""{ "TimeZone": "UTC", "Closures": [ { "Name": "" } ] }""", "Name")]
    public void An_unknown_name_is_refused(string json, string name) => Should.Throw<FormatException>(() => ServiceHours.ParseJson(json)).Message.ShouldContain(name);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "TimeZone": 1 }""")]
    [InlineData("""{ "TimeZone": "UTC", "Special": [ { "Date": "24.12.2026" } ] }""")]
    [InlineData("""{ "TimeZone": "UTC", "Recurring": [ { "Weeks": 99999999999 } ] }""")]
    public void What_is_no_such_JSON_is_refused(string json) => Should.Throw<FormatException>(() => ServiceHours.ParseJson(json));

    [Fact]
    public void Comments_and_trailing_commas_are_allowed() => ServiceHours
        .ParseJson("""{ "timezone": "UTC", /* as on the door */ "weekly": { "monday": "09:00-17:00", }, }""")
        .IsOpen(Instant.Of("2026-11-23T09:00Z")).ShouldBeTrue();

    [Theory]
    [InlineData("2026-11-23T10:00Z")]
    [InlineData("2026-11-23T10:00:00Z")]
    [InlineData("2026-11-23T10:00:00.0000000Z")]
    [InlineData("2026-11-23T11:00+01:00")]
    [InlineData("2026-11-23T11:00:00+01:00")]
    [InlineData("2026-11-23T11:00:00.0000000+01:00")]
    public void A_closure_names_its_instants_in_any_of_the_usual_forms(string from)
    {
        var hours = ServiceHours.From(new ServiceHoursDefinition
        {
            TimeZone = "Europe/London",
            Weekly = new Dictionary<string, string>(StringComparer.Ordinal) { ["Monday"] = "09:00-17:00" },
            Closures = [new ClosureDefinition { From = from, To = "2026-11-23T12:00Z" }],
        });
        hours.NextClosing(Instant.Of("2026-11-23T09:00Z")).ShouldBe(Instant.Of("2026-11-23T10:00Z"));
    }

    [Fact]
    public void Hours_in_hours_without_end_are_refused()
    {
        var definition = new ServiceHoursDefinition { TimeZone = "UTC" };
        definition.Union = [definition];
        Should.Throw<FormatException>(() => ServiceHours.From(definition)).Message.ShouldContain("at most 32 deep");
    }

    [Fact]
    public void A_definition_that_says_nothing_but_its_zone_is_never_open() =>
        ServiceHours.From(new ServiceHoursDefinition { TimeZone = "UTC" }).NextOpening(Instant.Of("2026-11-23")).ShouldBeNull();

    [Fact]
    public void Unions_come_first_then_intersections_then_exceptions()
    {
        var hours = ServiceHours.ParseJson("""
            {
              "TimeZone": "UTC",
              "Weekly": { "Monday": "06:00-08:00" },
              "Union": [ { "TimeZone": "UTC", "Weekly": { "Monday": "08:00-20:00" } } ],
              "Intersect": [ { "TimeZone": "UTC", "Weekly": { "Monday": "07:00-18:00" } } ],
              "Except": [ { "TimeZone": "UTC", "Weekly": { "Monday": "12:00-13:00" } } ]
            }
            """);
        hours.NextOpening(Instant.Of("2026-11-23T00:00Z")).ShouldBe(Instant.Of("2026-11-23T07:00Z"));
        hours.NextClosing(Instant.Of("2026-11-23T07:00Z")).ShouldBe(Instant.Of("2026-11-23T12:00Z"));
        hours.NextClosing(Instant.Of("2026-11-23T13:00Z")).ShouldBe(Instant.Of("2026-11-23T18:00Z"));
    }

    [Fact]
    public void Around_the_clock_is_read_back_as_it_was_written() =>
        ServiceHours.ParseJson(ServiceHours.Always.ToJson()).NextClosing(Instant.Of("2026-11-23")).ShouldBeNull();

    [Fact]
    public void Nothing_to_read_is_a_mistake() => Should.Throw<ArgumentNullException>(() => ServiceHours.From(null!));
}
