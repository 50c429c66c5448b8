namespace LibraryService.Tests.Hours.Reference;

/// <summary>Hours that come back every so many weeks.</summary>
internal sealed record PlainRecurrence(int Weeks, DateOnly Anchor, PlainRange[] Ranges, DateOnly? Until)
{
    /// <summary>Each date, one after the other, for three years.</summary>
    public IEnumerable<DateOnly> Dates()
    {
        var last = Until ?? Anchor.AddYears(3);
        for (var date = Anchor; date <= last; date = date.AddDays(7 * Weeks))
        {
            yield return date;
        }
    }
}
