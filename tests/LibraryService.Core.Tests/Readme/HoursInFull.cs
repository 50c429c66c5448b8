// begin: hours
using LibraryService.Hours;
// end: hours

namespace Readme;

internal sealed class HoursInFull : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: hours
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-12:30, 13:30-17:00")
            .Weekly(DayOfWeek.Friday, "22:00-06:00")                                       // ends on Saturday
            .Every(2, new DateOnly(2026, 1, 10), "10:00-12:00")                            // every other Saturday
            .Season(new DateOnly(2026, 7, 20), new DateOnly(2026, 9, 4), week => week
                .Weekly(DayOfWeek.Monday, "10:00-16:00"))                                  // summer replaces the week
            .Holiday(new DateOnly(2026, 12, 25), "Christmas Day")
            .Holiday(Holiday.NthWeekday(5, DayOfWeek.Monday, 1, "Early May bank holiday"))
            .Holiday(Holiday.FromEaster(1, "Easter Monday"))
            .Special(new DateOnly(2026, 12, 28), "10:00-14:00")
            .Break(new DateOnly(2026, 11, 30), "10:00-11:00")
            .Closure(
                new DateTimeOffset(2026, 12, 7, 8, 0, 0, TimeSpan.Zero),
                new DateTimeOffset(2026, 12, 8, 12, 0, 0, TimeSpan.Zero),
                "burst pipe")
            .Build();

        var monday = new DateTimeOffset(2026, 11, 30, 9, 30, 0, TimeSpan.Zero);
        Console.WriteLine($"open:            {hours.IsOpen(monday)}");
        Console.WriteLine($"an hour later:   {hours.Add(monday, TimeSpan.FromHours(1)):R}");
        Console.WriteLine($"a week's hours:  {hours.Between(monday, monday.AddDays(7))}");
        Console.WriteLine($"next closing:    {hours.NextClosing(monday):R}");
        Console.WriteLine($"2 working days:  {hours.AddWorkingDays(monday, 2):R}");
        Console.WriteLine($"why closed:      {hours.ClosureName(monday.AddDays(7))}");
        // end: hours

        return Task.CompletedTask;
    }
}
