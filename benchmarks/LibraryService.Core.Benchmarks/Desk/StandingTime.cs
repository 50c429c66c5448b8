namespace LibraryService.Benchmarks.Desk;

/// <summary>A clock that stands where it is set.</summary>
internal sealed class StandingTime : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
