using LibraryService;
using LibraryService.Hours;
using LibraryService.Sla;

namespace Readme;

internal sealed class Attainment : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: attainment
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build();
        var policy = new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) };
        var monday = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        var attainment = new SlaAttainment();
        for (var i = 0; i < 20; i++)
        {
            SlaEvent[] events = [SlaEvent.Opened(monday), SlaEvent.StaffMessage(monday.AddMinutes(15 * i))];
            attainment.Add(Channel.Email, policy.Evaluate(events, hours, asOf: monday.AddDays(1)));
        }

        var row = attainment.Totals()[0];
        var sure = row.ShareInterval();
        Console.WriteLine(FormattableString.Invariant(
            $"{row.Metric}: {row.Share:P0} of {row.Count} kept (95 %: {sure.Low:P0} to {sure.High:P0}), half within {row.Elapsed.Percentile(0.5)}"));
        // end: attainment

        return Task.CompletedTask;
    }
}
