namespace LibraryService.Hours;

internal sealed record EasterHoliday(int Days, string? Named) : Holiday(Named)
{
    // A date far from Easter may belong to the Easter of the year before or after its own.
    public override bool Includes(DateOnly day) => Easter.Sunday(day.AddDays(-Days).Year).AddDays(Days) == day;
}
