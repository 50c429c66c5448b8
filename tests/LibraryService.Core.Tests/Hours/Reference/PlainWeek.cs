namespace LibraryService.Tests.Hours.Reference;

/// <summary>Seven lists of ranges, Sunday first, and what comes back every so many weeks.</summary>
internal sealed record PlainWeek(PlainRange[][] Days, PlainRecurrence[] Recurring)
{
    public IEnumerable<PlainRange> On(DateOnly date) =>
        Days[(int)date.DayOfWeek].Concat(Recurring.Where(recurrence => recurrence.Dates().Contains(date)).SelectMany(recurrence => recurrence.Ranges));
}
