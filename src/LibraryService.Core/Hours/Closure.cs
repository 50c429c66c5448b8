namespace LibraryService.Hours;

/// <summary>Time taken away from one instant to another, whatever the calendar says.</summary>
internal sealed record Closure(DateTimeOffset From, DateTimeOffset To, string? Reason)
{
    public bool Includes(DateTimeOffset at) => at >= From && at < To;
}
