using LibraryService.Tests.Hours.Reference;

namespace LibraryService.Tests.Hours;

/// <summary>The compiled hours against stepping over minutes: 36 windows, 8 random calendars in each, 75 random questions of each calendar.</summary>
public class ServiceHoursAgainstMinutesTests
{
    [Theory]
    [InlineData("Europe/London", "2026-03-29", "2026-10-25", "1968-02-18", "2031-05-01")]
    [InlineData("America/New_York", "2026-03-08", "2026-11-01", "1974-01-06", "2030-02-28")]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "2026-10-04", "1985-10-27", "2028-02-29")]
    [InlineData("America/Santiago", "2026-04-05", "2026-09-06", "2015-04-26", "2040-01-01")]
    [InlineData("Africa/Casablanca", "2026-02-15", "2026-03-22", "2027-02-07", "2018-10-28")]
    [InlineData("Asia/Kathmandu", "1985-12-31", "2000-06-01", "2026-01-01", "2100-02-28")]
    [InlineData("Pacific/Apia", "2011-12-30", "2012-04-01", "2020-09-27", "2011-09-24")]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-10-30", "2010-08-11", "2014-05-16")]
    [InlineData("UTC", "2026-01-01", "2024-02-29", "1999-12-31", "2199-06-01")]
    public void Every_answer_is_that_of_stepping_over_minutes(string zone, params string[] middles)
    {
        var random = new Random(118);
        foreach (var window in middles.Select(middle => ZoneWindow.Around(zone, middle)))
        {
            var calendars = new RandomCalendars(random, window);
            for (var i = 0; i < 8; i++)
            {
                var calendar = calendars.Next();
                new Questions(random, calendar.Build(), MinuteSteppingHours.Walk(calendar, window), datesAgree: true).Differences(75).ShouldBeEmpty();
            }
        }
    }
}
