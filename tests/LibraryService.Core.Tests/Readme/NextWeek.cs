// begin: next-week
using LibraryService.Hours;
using LibraryService.Metrics.Staffing;
// end: next-week

namespace Readme;

internal sealed class NextWeek : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var random = new Random(118);
        var calls = Enumerable.Range(0, 4_000).Select(_ => new DateTimeOffset(2026, 9, 7, 8, 0, 0, TimeSpan.Zero)
            .AddDays((7 * random.Next(7)) + random.Next(5)).AddMinutes(random.Next(480)));

        // begin: next-week
        // calls: IEnumerable<DateTimeOffset>, when each came in
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-12:00").Build();
        var history = ArrivalHistory.Of(calls, monday: new DateOnly(2026, 9, 7), weeks: 7, hours.TimeZone);
        var plan = StaffingPlan.For(
            history.Forecast(), new StaffingTarget { HandleTime = TimeSpan.FromMinutes(5) }, hours, new DateOnly(2026, 11, 2), busy: 0.8);
        foreach (var half in plan.Intervals)
        {
            Console.WriteLine(FormattableString.Invariant($"{half.From:HH:mm}  up to {half.Arrivals:0.0} calls, {half.Agents} at the desk, {half.Scheduled} on the rota"));
        }
        // end: next-week

        return Task.CompletedTask;
    }
}
