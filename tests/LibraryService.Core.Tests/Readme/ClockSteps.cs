using LibraryService.Hours;
using LibraryService.Sla;

namespace Readme;

internal sealed class ClockSteps : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: clock
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-17:00")
            .Weekly(DayOfWeek.Tuesday, "09:00-17:00")
            .Build();
        var nine = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        var clock = SlaClock.Start(hours, TimeSpan.FromHours(6), nine).Pause(nine.AddHours(1)).Resume(nine.AddHours(4));
        Console.WriteLine($"due {clock.Due:R}, used by noon {clock.Elapsed(nine.AddHours(3))}");

        // The library closes at noon today: every open clock is dated anew from the instants that it keeps.
        var closed = hours.Except(ServiceHours.In("Europe/London").Special(new DateOnly(2026, 11, 23), "12:00-24:00").Build());
        Console.WriteLine($"due {clock.Under(closed, clock.Target).Due:R}");
        // end: clock

        return Task.CompletedTask;
    }
}
