using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Tests.Files;

public class WallTimeTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("2026-07-01T10:00", "2026-07-01T10:00:00.0000000+01:00")]
    [InlineData("2026-12-01T10:00", "2026-12-01T10:00:00.0000000+00:00")]
    [InlineData("2026-10-25T01:30", "2026-10-25T01:30:00.0000000+01:00")] // the clock shows it twice: the first time
    [InlineData("2026-03-29T01:30", "2026-03-29T02:30:00.0000000+01:00")] // the clock never shows it: as if not yet put forward
    public void The_wall_clock_becomes_an_instant(string wall, string instant) =>
        WallTime.At(DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture), London)
            .ToString("O", System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(instant);
}
