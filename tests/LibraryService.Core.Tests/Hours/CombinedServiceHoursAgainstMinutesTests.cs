using LibraryService.Hours;
using LibraryService.Tests.Hours.Reference;

namespace LibraryService.Tests.Hours;

/// <summary>Combined hours against stepping over minutes: 6 pairs of zones, 12 random combinations in each, 75 random questions of each.</summary>
public class CombinedServiceHoursAgainstMinutesTests
{
    [Theory]
    [InlineData("Europe/London", "Europe/London", "2026-03-29")]
    [InlineData("America/New_York", "America/New_York", "2026-11-01")]
    [InlineData("Africa/Cairo", "Africa/Cairo", "2026-10-30")]
    [InlineData("Europe/London", "America/New_York", "2026-03-15")]
    [InlineData("Pacific/Apia", "America/Santiago", "2011-12-30")]
    [InlineData("Asia/Kathmandu", "Australia/Lord_Howe", "2026-10-04")]
    public void Combined_hours_answer_as_their_minutes_do(string zone, string otherZone, string middle)
    {
        var random = new Random(2026);
        var (window, otherWindow) = (ZoneWindow.Around(zone, middle), ZoneWindow.Around(otherZone, middle));
        var (calendars, others) = (new RandomCalendars(random, window), new RandomCalendars(random, otherWindow));
        for (var i = 0; i < 12; i++)
        {
            var (first, second, third) = (calendars.Next(), others.Next(), calendars.Next());
            var (fast, slow) = Combine(
                random.Next(6),
                (first.Build(), MinuteSteppingHours.Walk(first, window)),
                (second.Build(), MinuteSteppingHours.Walk(second, otherWindow)),
                (third.Build(), MinuteSteppingHours.Walk(third, window)));
            new Questions(random, fast, slow, datesAgree: zone == otherZone).Differences(75).ShouldBeEmpty();
        }
    }

    private static (ServiceHours, MinuteSteppingHours) Combine(
        int kind,
        (ServiceHours Fast, MinuteSteppingHours Slow) first,
        (ServiceHours Fast, MinuteSteppingHours Slow) second,
        (ServiceHours Fast, MinuteSteppingHours Slow) third) => kind switch
        {
            0 => (first.Fast.Union(second.Fast), first.Slow.Union(second.Slow)),
            1 => (first.Fast.Intersect(second.Fast), first.Slow.Intersect(second.Slow)),
            2 => (first.Fast.Except(second.Fast), first.Slow.Except(second.Slow)),
            3 => (first.Fast.Union(second.Fast).Except(third.Fast), first.Slow.Union(second.Slow).Except(third.Slow)),
            4 => (first.Fast.Except(second.Fast.Union(third.Fast)), first.Slow.Except(second.Slow.Union(third.Slow))),
            _ => (first.Fast.Intersect(second.Fast).Union(third.Fast), first.Slow.Intersect(second.Slow).Union(third.Slow)),
        };
}
