namespace LibraryService.Hours;

internal static class Weekdays
{
    public static void Check(DayOfWeek day, string name)
    {
        if (day is < DayOfWeek.Sunday or > DayOfWeek.Saturday)
        {
            throw new ArgumentOutOfRangeException(name, day, "A day of the week is Sunday to Saturday.");
        }
    }
}
