using LibraryService.Hours;
using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class OpeningDays : ISnippet
{
    public Task Run(TextWriter Console)
    {
        (long, DateOnly)[] visits = [(1, new(2026, 4, 20)), (1, new(2026, 4, 27)), (1, new(2026, 10, 5))];

        // begin: churn-opening-days
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-17:00").Weekly(DayOfWeek.Thursday, "09:00-17:00")
            .Season(new DateOnly(2026, 5, 1), new DateOnly(2026, 9, 30), closed => { })
            .Build();
        var window = ActivityWindow.InOpeningDays(new DateOnly(2026, 1, 1), new DateOnly(2026, 10, 31), hours);
        var row = ActivityHistogram.FromEvents(visits, window).Rows[0];
        Console.WriteLine($"{row.Visits} visits, the last {row.Recency} opening days after the first, {row.Age} opening days until now");
        // end: churn-opening-days

        return Task.CompletedTask;
    }
}
