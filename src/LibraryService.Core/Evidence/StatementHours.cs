using LibraryService.Hours;

namespace LibraryService.Evidence;

/// <summary>A stretch of one day in which somebody is there.</summary>
/// <param name="Day">The local day on which it begins.</param>
/// <param name="Opens">When it begins.</param>
/// <param name="Closes">When it ends; at or before <paramref name="Opens"/> it is on the next day. A day without an end closes at 23:59.</param>
public readonly record struct StatementHours(DateOnly Day, TimeOnly Opens, TimeOnly Closes)
{
    private const int Days = 7;
    private static readonly TimeOnly LastMinute = new(23, 59);

    /// <summary>The stretches of the seven local days from that of <paramref name="at"/>, special hours and closures included.</summary>
    internal static IReadOnlyList<StatementHours> Of(ServiceHours hours, DateTimeOffset at)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(hours.TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        var stretches = new List<StatementHours>();
        for (var day = today; day < today.AddDays(Days); day = day.AddDays(1))
        {
            var (from, to) = (Midnight(day, zone), Midnight(day.AddDays(1), zone));
            if (hours.IsOpen(from) && RunsThrough(hours, from))
            {
                var closing = hours.NextClosing(from);
                stretches.Add(new StatementHours(day, TimeOnly.MinValue, closing < to ? Clock(closing.Value) : LastMinute));
            }

            for (var opening = hours.NextOpening(from); opening < to; opening = hours.NextClosing(opening.Value) is { } next ? hours.NextOpening(next) : null)
            {
                var closing = hours.NextClosing(opening.Value);
                stretches.Add(new StatementHours(day, Clock(opening.Value), closing is { } end && end - opening <= TimeSpan.FromDays(1) ? Clock(end) : LastMinute));
            }
        }

        return stretches;
    }

    // Past midnight by more than a day, each day tells its own part; by less, the day on which it began tells it.
    private static bool RunsThrough(ServiceHours hours, DateTimeOffset midnight) => hours.NextOpening(midnight) != midnight
        && !(hours.PreviousOpening(midnight) is { } began && hours.NextClosing(midnight) - began <= TimeSpan.FromDays(1));

    private static TimeOnly Clock(DateTimeOffset local) => TimeOnly.FromDateTime(local.DateTime);

    // Where the clock skips midnight, the day begins when it goes on.
    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
