using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>A patron's wish to get what can wait in one message: on which days and at what time of theirs.</summary>
public sealed record ContactDigest
{
    /// <param name="time">The local time.</param>
    /// <param name="days">The days; none means every day.</param>
    public ContactDigest(TimeOnly time, params IEnumerable<DayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        Time = time;
        Days = [.. days.Distinct().Order()];
        if (Days.Count == 0)
        {
            Days = Enum.GetValues<DayOfWeek>();
        }

        foreach (var day in Days)
        {
            Weekdays.Check(day, nameof(days));
        }
    }

    /// <summary>The local time.</summary>
    public TimeOnly Time { get; }

    /// <summary>The days, Sunday first.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; }

    /// <summary>Whether both are sent at the same times.</summary>
    public bool Equals(ContactDigest? other) => other is not null && Time == other.Time && Days.SequenceEqual(other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => Days.Aggregate(Time.GetHashCode(), HashCode.Combine);

    /// <summary>Hours that open at each time of sending. Half a day long, so that no change of the clock skips one and two never touch.</summary>
    internal ServiceHours In(string timeZone)
    {
        var hours = ServiceHours.In(timeZone);
        var start = Time.ToTimeSpan();
        foreach (var day in Days)
        {
            hours.Weekly(day, DayHours.Of([new DayRange(start, start + TimeSpan.FromHours(12))]));
        }

        return hours.Build();
    }
}
