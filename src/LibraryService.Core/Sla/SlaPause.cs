namespace LibraryService.Sla;

/// <summary>A time during which a clock stood still.</summary>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended; null while it lasts.</param>
public readonly record struct SlaPause(DateTimeOffset From, DateTimeOffset? Until)
{
    internal bool Includes(DateTimeOffset at) => at >= From && (Until is not { } until || at < until);
}
