using System.Collections.Immutable;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>When somebody does not want to be disturbed: ranges of the week's wall clock, in the zone of whoever is reached.</summary>
/// <remarks>An instant is quiet when its local time lies in a range, so a night in which the clock changes needs no rule of its own.</remarks>
public sealed class QuietHours : IEquatable<QuietHours>
{
    private const int DaysOfWeek = 7;
    private readonly ImmutableArray<DayHours> _days;
    private readonly int _hash;

    private QuietHours(ImmutableArray<DayHours> days)
    {
        _days = days;
        IsNone = days.All(day => day.Ranges.IsEmpty);
        IsEndless = CoversTheWeek(days);
        _hash = days.Aggregate(0, HashCode.Combine);
    }

    /// <summary>No quiet hours: explicitly none, whatever the library's are.</summary>
    public static QuietHours None { get; } = Daily(DayHours.Closed);

    /// <summary>Whether no hour is quiet.</summary>
    public bool IsNone { get; }

    /// <summary>Whether every hour of the week is quiet, so that nobody can ever be reached.</summary>
    public bool IsEndless { get; }

    /// <summary>The quiet ranges that start on a day.</summary>
    public DayHours this[DayOfWeek day] => _days[(int)day];

    /// <summary>The same every day, such as <c>22:00-07:00</c> or <c>13:00-15:00, 22:00-07:00</c>, as <see cref="DayHours.Parse"/> reads it.</summary>
    /// <exception cref="FormatException"><paramref name="ranges"/> cannot be read.</exception>
    public static QuietHours Daily(string ranges) => Daily(DayHours.Parse(ranges));

    /// <summary>The same every day.</summary>
    public static QuietHours Daily(DayHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return new QuietHours([.. Enumerable.Repeat(hours, DaysOfWeek)]);
    }

    /// <summary>With other ranges for one day of the week, such as <c>22:00-10:00</c> on Saturday; a range belongs to the day on which it starts.</summary>
    /// <exception cref="FormatException"><paramref name="ranges"/> cannot be read.</exception>
    public QuietHours On(DayOfWeek day, string ranges)
    {
        Weekdays.Check(day, nameof(day));
        return new QuietHours(_days.SetItem((int)day, DayHours.Parse(ranges)));
    }

    /// <summary>When messages may come, in a zone: the opposite of the quiet hours.</summary>
    /// <exception cref="TimeZoneNotFoundException">There is no such IANA zone.</exception>
    public ServiceHours AllowedIn(string timeZone)
    {
        var (open, quiet) = (ServiceHours.In(timeZone), ServiceHours.In(timeZone));
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            open.Weekly(day, "00:00-24:00");
            quiet.Weekly(day, this[day]);
        }

        return IsNone ? open.Build() : open.Build().Except(quiet.Build());
    }

    /// <summary>Whether both are quiet at the same times.</summary>
    public bool Equals(QuietHours? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _days.SequenceEqual(other._days));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuietHours);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static bool CoversTheWeek(ImmutableArray<DayHours> days)
    {
        var week = TimeSpan.FromDays(DaysOfWeek);
        var ranges = days
            .SelectMany((day, i) => day.Ranges.Select(range => (Start: TimeSpan.FromDays(i) + range.Start, End: TimeSpan.FromDays(i) + range.End)))
            .SelectMany(range => ((TimeSpan Start, TimeSpan End)[])[range, (range.Start - week, range.End - week)])
            .Order();
        var covered = TimeSpan.Zero;
        foreach (var (start, end) in ranges)
        {
            if (start <= covered && end > covered)
            {
                covered = end;
            }
        }

        return covered >= week;
    }
}
