namespace LibraryService.Tests.Hours.Reference;

/// <summary>Some weeks of UTC, minute by minute, with what the wall clock of a zone shows at each. No change of the wall clock inside may fall within a minute.</summary>
internal sealed class ZoneWindow
{
    private const int Days = 42;
    private readonly DateTimeOffset[] _wallClock;
    private readonly DateOnly[] _dates;

    private ZoneWindow(string zone, DateTimeOffset start)
    {
        (Zone, Start) = (zone, start);
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        _wallClock = [.. Enumerable.Range(0, Days * 1440).Select(minute => TimeZoneInfo.ConvertTime(start.AddMinutes(minute), clock))];
        _dates = [.. _wallClock.Select(at => DateOnly.FromDateTime(at.DateTime))];
    }

    public string Zone { get; }

    public DateTimeOffset Start { get; }

    public int Minutes => _wallClock.Length;

    /// <summary>Six weeks with a date in the middle.</summary>
    public static ZoneWindow Around(string zone, string date) => new(zone, Instant.Of(date).AddDays(-Days / 2));

    public DateTimeOffset At(int minute) => _wallClock[minute];

    public DateOnly DateAt(int minute) => _dates[minute];
}
