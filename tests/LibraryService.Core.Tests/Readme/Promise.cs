// begin: promise
using LibraryService.Hours;
using LibraryService.Sla;
// end: promise

namespace Readme;

internal sealed class Promise : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: promise
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Thursday, "09:00-12:30, 13:30-17:00")
            .Weekly(DayOfWeek.Saturday, "10:00-13:00")
            .Holiday(Holiday.Yearly(12, 26, "Boxing Day"))
            .Build();

        // A patron writes on Christmas Eve, a Thursday, twenty minutes before closing.
        var clock = SlaClock.Start(hours, TimeSpan.FromHours(4), new DateTimeOffset(2026, 12, 24, 16, 40, 0, TimeSpan.Zero));

        Console.WriteLine($"due {clock.Due:R}");
        foreach (var gap in clock.Explain().Gaps)
        {
            Console.WriteLine($"closed {gap.From:R} to {gap.Until:R}: {gap.Name ?? "as every day"}");
        }
        // end: promise

        return Task.CompletedTask;
    }
}
