namespace LibraryService.Hours;

internal sealed record SpanHoliday(DateOnly From, DateOnly To, string? Named) : Holiday(Named)
{
    public override bool Includes(DateOnly day) => day >= From && day <= To;
}
