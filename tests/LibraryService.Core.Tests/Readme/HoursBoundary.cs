using LibraryService.Hours;

namespace Readme;

internal sealed class HoursBoundary : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: boundary
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-17:00")
            .Weekly(DayOfWeek.Tuesday, "09:00-17:00")
            .Build();
        var monday = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        Console.WriteLine($"{hours.Add(monday, TimeSpan.FromHours(8)):R}");
        Console.WriteLine($"{hours.Add(monday, TimeSpan.FromHours(8), Boundary.NextOpening):R}");
        // end: boundary

        return Task.CompletedTask;
    }
}
