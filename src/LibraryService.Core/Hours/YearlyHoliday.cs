namespace LibraryService.Hours;

internal sealed record YearlyHoliday(int Month, int Day, string? Named) : Holiday(Named)
{
    public override bool Includes(DateOnly day) => day.Month == Month && day.Day == Day;
}
