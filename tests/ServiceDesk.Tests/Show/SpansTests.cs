using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests.Show;

public class SpansTests
{
    [Theory]
    [InlineData("00:00:00", "0 s")]
    [InlineData("00:01:15", "75 s")]
    [InlineData("00:42:20", "42 min")]
    [InlineData("00:59:40", "1 h")]
    [InlineData("03:20:00", "3 h 20 min")]
    [InlineData("09:59:00", "9 h 59 min")]
    [InlineData("12:29:00", "12 h")]
    [InlineData("50.00:00:00", "1,200 h")]
    public void Amounts_are_said_as_people_say_them(string time, string said) =>
        Spans.Of(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(said);

    [Theory]
    [InlineData("1.23:00:00", "47 h")]
    [InlineData("5.17:00:00", "6 days")]
    public void On_the_calendar_begun_days_are_days(string time, string said) =>
        Spans.Calendar(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(said);
}
