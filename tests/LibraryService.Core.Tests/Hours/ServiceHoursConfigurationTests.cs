using System.Text;
using LibraryService.Hours;
using Microsoft.Extensions.Configuration;

namespace LibraryService.Tests.Hours;

/// <summary>The host's configuration binder fills the same definition that the JSON is.</summary>
public class ServiceHoursConfigurationTests
{
    private const string Hours = """
        {
          "TimeZone": "Europe/London",
          "Weekly": { "Monday": "09:00-12:30, 13:30-17:00", "Saturday": "10:00-16:00", "Sunday": "" },
          "Recurring": [ { "Anchor": "2026-11-24", "Weeks": 2, "Hours": "18:00-20:00", "Until": "2027-03-02" } ],
          "Seasons": [ { "From": "2026-12-21", "To": "2027-01-03", "Weekly": { "Monday": "10:00-16:00" }, "Recurring": [ { "Anchor": "2026-12-22", "Hours": "10:00-12:00" } ] } ],
          "Holidays": [
            { "Name": "Christmas Day", "Month": 12, "Day": 25 },
            { "Name": "Good Friday", "EasterOffset": -2 },
            { "Name": "Summer bank holiday", "Month": 8, "Weekday": "Monday", "Nth": -1 },
            { "Name": "Stocktaking", "From": "2027-01-11", "To": "2027-01-12" },
            { "Date": "2027-02-01" }
          ],
          "Special": [ { "Date": "2026-12-24", "Hours": "09:00-12:00" } ],
          "Breaks": [ { "Date": "2026-12-07", "Hours": "10:00-11:00" } ],
          "Closures": [ { "From": "2026-12-14T10:00:00+00:00", "To": "2026-12-14T15:00:00+00:00", "Reason": "burst pipe" } ],
          "Union": [ { "TimeZone": "Europe/London", "Weekly": { "Wednesday": "07:00-08:00" } } ],
          "Intersect": [ { "TimeZone": "Europe/London", "Weekly": { "Monday": "00:00-24:00", "Tuesday": "00:00-24:00", "Wednesday": "00:00-24:00", "Thursday": "00:00-24:00" } } ],
          "Except": [ { "TimeZone": "Europe/London", "Breaks": [], "Special": [ { "Date": "2026-11-30", "Hours": "00:00-24:00" } ] } ]
        }
        """;

    [Fact]
    public void Bound_hours_are_the_hours_of_the_same_JSON() => ServiceHours.From(Bind(Hours)).ToJson().ShouldBe(ServiceHours.ParseJson(Hours).ToJson());

    [Fact]
    public void Bound_hours_open_and_close_as_those_of_the_same_JSON()
    {
        var (bound, parsed) = (ServiceHours.From(Bind(Hours)), ServiceHours.ParseJson(Hours));
        for (var at = Instant.Of("2026-11-01"); at < Instant.Of("2027-10-01"); at = at.AddMinutes(30))
        {
            bound.IsOpen(at).ShouldBe(parsed.IsOpen(at));
        }
    }

    [Theory]
    [InlineData("2026-11-24T18:00Z", true)] // recurring
    [InlineData("2026-11-30T10:00Z", false)] // excepted
    [InlineData("2026-12-02T07:30Z", true)] // of the union
    [InlineData("2026-12-05T11:00Z", false)] // a Saturday, which is not in the intersection
    [InlineData("2026-12-07T10:30Z", false)] // a break
    [InlineData("2026-12-14T11:00Z", false)] // a closure
    [InlineData("2026-12-21T09:30Z", false)] // a season
    [InlineData("2026-12-24T11:00Z", true)] // special
    [InlineData("2027-01-11T10:00Z", false)] // a span of holidays
    [InlineData("2027-01-18T10:00Z", true)]
    [InlineData("2027-02-01T10:00Z", false)] // a holiday without a name
    [InlineData("2027-08-30T10:00Z", false)] // the last Monday of August
    public void Bound_hours_say_what_the_configuration_says(string at, bool open) => ServiceHours.From(Bind(Hours)).IsOpen(Instant.Of(at)).ShouldBe(open);

    [Fact]
    public void An_unknown_setting_is_refused() =>
        Should.Throw<InvalidOperationException>(() => Bind("""{ "TimeZone": "UTC", "Weekley": { "Monday": "09:00-17:00" } }""")).Message.ShouldContain("Weekley");

    [Fact]
    public void What_a_later_source_says_of_a_day_counts()
    {
        var definition = new ConfigurationBuilder()
            .AddJsonStream(Stream($$"""{ "Hours": {{Hours}} }"""))
            .AddInMemoryCollection([new("Hours:Weekly:Monday", "11:00-12:00")])
            .Build().GetSection("Hours").Get<ServiceHoursDefinition>();
        definition!.Weekly!["Monday"].ShouldBe("11:00-12:00");
    }

    private static ServiceHoursDefinition Bind(string json) => new ConfigurationBuilder()
        .AddJsonStream(Stream($$"""{ "Library": { "Hours": { "main": {{json}} } } }""")).Build()
        .GetSection("Library:Hours:main")
        .Get<ServiceHoursDefinition>(options => options.ErrorOnUnknownConfiguration = true)!;

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
