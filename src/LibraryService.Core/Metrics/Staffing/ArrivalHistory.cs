using System.Collections.Immutable;
using LibraryService.Hours;

namespace LibraryService.Metrics.Staffing;

/// <summary>How many came in each half hour of the week, over whole weeks.</summary>
/// <remarks>A half hour is one of the wall clock, so that Monday at nine is Monday at nine in summer and in winter. Where the clock repeats an hour both count to it; one
/// that it skips has nobody. Histories of channels add up with <c>+</c> when they are of the same weeks.</remarks>
public sealed class ArrivalHistory
{
    /// <summary>Half hours in a week.</summary>
    public const int Intervals = 7 * IntervalsInDay;

    internal const int IntervalsInDay = 48;
    private readonly ImmutableArray<ImmutableArray<long>> _weeks;

    private ArrivalHistory(DateOnly monday, IEnumerable<long[]> weeks) => (Monday, _weeks) = (monday, [.. weeks.Select(week => week.ToImmutableArray())]);

    /// <summary>The Monday on which the first week begins.</summary>
    public DateOnly Monday { get; }

    /// <summary>How many weeks were counted.</summary>
    public int Weeks => _weeks.Length;

    /// <summary>How many came in all.</summary>
    public long Arrivals => _weeks.Sum(week => week.Sum());

    /// <summary>The arrivals of both, which must be of the same weeks.</summary>
    /// <exception cref="ArgumentException">They are of different weeks.</exception>
    public static ArrivalHistory operator +(ArrivalHistory left, ArrivalHistory right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Monday == right.Monday && left.Weeks == right.Weeks
            ? new(left.Monday, left._weeks.Zip(right._weeks, (one, other) => one.Zip(other, (a, b) => a + b).ToArray()))
            : throw new ArgumentException(FormattableString.Invariant(
                $"Only histories of the same weeks add up, but these are {left.Weeks} weeks from {left.Monday:yyyy-MM-dd} and {right.Weeks} from {right.Monday:yyyy-MM-dd}."), nameof(right));
    }

    /// <summary>Counts arrivals.</summary>
    /// <param name="arrivals">When each came in, in any order; those outside the weeks are not seen.</param>
    /// <param name="monday">The Monday on which the first week begins.</param>
    /// <param name="weeks">How many weeks: from 1 to 520. A week that is not over yet would count as a quiet one.</param>
    /// <param name="timeZone">The IANA zone of the wall clock, such as that of <see cref="ServiceHours.TimeZone"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="monday"/> is none, or the weeks are out of their range.</exception>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public static ArrivalHistory Of(IEnumerable<DateTimeOffset> arrivals, DateOnly monday, int weeks, string timeZone)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        CheckMonday(monday);
        if (weeks is < 1 or > 520)
        {
            throw new ArgumentOutOfRangeException(nameof(weeks), weeks, FormattableString.Invariant($"There may be from 1 to 520 weeks, but there are {weeks}."));
        }

        var zone = IanaZone.Find(timeZone);
        var counts = Enumerable.Range(0, weeks).Select(_ => new long[Intervals]).ToArray();
        foreach (var arrival in arrivals)
        {
            var local = TimeZoneInfo.ConvertTime(arrival, zone);
            var days = DateOnly.FromDateTime(local.DateTime).DayNumber - monday.DayNumber;
            if (days >= 0 && days < 7 * weeks)
            {
                counts[days / 7][(days % 7 * IntervalsInDay) + (int)(local.TimeOfDay.Ticks / StaffingPlan.Interval.Ticks)]++;
            }
        }

        return new(monday, counts);
    }

    /// <summary>How many came in a half hour of a week.</summary>
    /// <param name="week">From 0, the first.</param>
    /// <param name="interval">From 0, Monday at midnight, to 335.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week or half hour.</exception>
    public long this[int week, int interval]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(week);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(week, Weeks);
            ArgumentOutOfRangeException.ThrowIfNegative(interval);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(interval, Intervals);
            return _weeks[week][interval];
        }
    }

    /// <summary>What to expect next week.</summary>
    public ArrivalForecast Forecast() => ArrivalForecast.From(this);

    internal static void CheckMonday(DateOnly monday)
    {
        if (monday.DayOfWeek != DayOfWeek.Monday)
        {
            throw new ArgumentOutOfRangeException(nameof(monday), monday, FormattableString.Invariant($"A week begins on a Monday, but {monday:yyyy-MM-dd} is a {monday.DayOfWeek}."));
        }
    }
}
