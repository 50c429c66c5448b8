namespace LibraryService.Hours;

internal sealed record WeekdayHoliday(int Month, DayOfWeek Weekday, int Nth, string? Named) : Holiday(Named)
{
    public override bool Includes(DateOnly day)
    {
        if (day.Month != Month || day.DayOfWeek != Weekday)
        {
            return false;
        }

        var fromStart = ((day.Day - 1) / 7) + 1;
        var fromEnd = -(((DateTime.DaysInMonth(day.Year, day.Month) - day.Day) / 7) + 1);
        return Nth == fromStart || Nth == fromEnd;
    }
}
