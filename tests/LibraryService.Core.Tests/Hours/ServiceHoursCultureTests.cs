using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

/// <summary>Other calendars, digits and separators than those of the text.</summary>
public class ServiceHoursCultureTests
{
    private const string Json = """
        {
          "TimeZone": "Europe/London",
          "Weekly": { "Monday": "09:00-12:30, 13:30:30-17:00" },
          "Special": [ { "Date": "2026-12-24", "Hours": "09:00-12:00" } ],
          "Closures": [ { "From": "2026-11-03T10:00:00+00:00", "To": "2026-11-03T11:00:00+00:00" } ]
        }
        """;

    public static TheoryData<string> Cultures => ["th-TH", "ar-SA", "fa-IR", "fi-FI", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Hours_are_written_the_same_in_every_culture(string culture) =>
        In(culture, () => ServiceHours.ParseJson(Json).ToJson()).ShouldBe(In("", () => ServiceHours.ParseJson(Json).ToJson()));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void What_cannot_be_read_is_told_the_same_in_every_culture(string culture) => In(culture, Refusals).ShouldBe(In("", Refusals));

    private static string Refusals()
    {
        var day = new DateOnly(2026, 11, 3);
        Action[] mistakes =
        [
            () => DayHours.Parse("9-5"),
            () => ServiceHours.In("UTC").Closure(Instant.Of("2026-11-03T10:00Z"), Instant.Of("2026-11-03T10:00Z")),
            () => ServiceHours.In("UTC").Season(day, day.AddDays(-1), _ => { }),
            () => ServiceHours.In("UTC").Every(1, day, "", day.AddDays(-1)),
        ];
        return string.Join('\n', mistakes.Select(mistake => Should.Throw<Exception>(mistake).Message));
    }

    private static string In(string culture, Func<string> ask)
    {
        var answer = "";
        var thread = new Thread(() => answer = ask()) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        return answer;
    }
}
