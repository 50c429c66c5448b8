namespace LibraryService.Tests.Hours.Reference;

/// <summary>One date of a calendar: what starts on it, what runs into it from the day before, and what breaks take away.</summary>
internal sealed class PlainDay(PlainCalendar calendar, DateOnly date)
{
    private readonly PlainRange[] _today = calendar.On(date);
    private readonly PlainRange[] _yesterday = calendar.On(date.AddDays(-1));
    private readonly PlainRange[] _breaks = calendar.BreaksOn(date);
    private readonly PlainRange[] _breaksOfYesterday = calendar.BreaksOn(date.AddDays(-1));

    public DateOnly Date => date;

    public bool IsOpen(int minute) => Any(_today, minute) && !IsBreak(minute);

    public bool IsOpenFromYesterday(int minute) => Any(_yesterday, minute + 1440) && !IsBreak(minute);

    private bool IsBreak(int minute) => Any(_breaks, minute) || Any(_breaksOfYesterday, minute + 1440);

    private static bool Any(PlainRange[] ranges, int minute)
    {
        foreach (var range in ranges)
        {
            if (range.Includes(minute))
            {
                return true;
            }
        }

        return false;
    }
}
