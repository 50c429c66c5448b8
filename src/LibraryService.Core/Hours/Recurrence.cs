namespace LibraryService.Hours;

/// <summary>Hours that come back every so many weeks, on the weekday of their first date.</summary>
internal sealed record Recurrence(DateOnly Anchor, int Weeks, DayHours Hours, DateOnly? Until)
{
    public bool Includes(DateOnly date) =>
        date >= Anchor && !(date > Until) && (date.DayNumber - Anchor.DayNumber) % (7 * Weeks) == 0;
}
