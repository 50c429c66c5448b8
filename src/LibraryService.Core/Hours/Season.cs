namespace LibraryService.Hours;

/// <summary>A span of dates, both inside, with a week of its own.</summary>
internal sealed record Season(DateOnly From, DateOnly To, Week Week)
{
    public bool Includes(DateOnly date) => date >= From && date <= To;
}
