using LibraryService.Hours;

namespace LibraryService.Metrics.Churn;

/// <summary>A clock that moves on opening days only: how many there were from the first day of a window up to each day.</summary>
internal sealed class OpeningDays : IEquatable<OpeningDays>
{
    private readonly int[] _passed;

    public OpeningDays(DateOnly from, DateOnly to, ServiceHours hours)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(hours.TimeZone);
        _passed = new int[to.DayNumber - from.DayNumber + 1];
        for (var i = 1; i < _passed.Length; i++)
        {
            var day = from.AddDays(i);
            var isOpen = hours.Between(Midnight(day, zone), Midnight(day.AddDays(1), zone)) > TimeSpan.Zero;
            _passed[i] = _passed[i - 1] + (isOpen ? 1 : 0);
        }
    }

    /// <summary>The opening days after the first day, up to and with the day so many days after it.</summary>
    public int this[int day] => _passed[day];

    public bool Equals(OpeningDays? other) => other is not null && _passed.AsSpan().SequenceEqual(other._passed);

    public override bool Equals(object? obj) => Equals(obj as OpeningDays);

    public override int GetHashCode() => HashCode.Combine(_passed.Length, _passed[^1]);

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, zone.GetUtcOffset(midnight));
    }
}
