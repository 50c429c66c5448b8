using NodaTime;
using NodaTime.Extensions;

namespace LibraryService.Benchmarks.Hours;

/// <summary>The same walk over dates in NodaTime.</summary>
internal sealed class NodaDayWalk
{
    private readonly DateTimeZone _zone;
    private readonly (LocalTime Start, LocalTime End)[][] _week;
    private readonly HashSet<LocalDate> _holidays;

    public NodaDayWalk(string zone, (TimeSpan Start, TimeSpan End)[][] week, IEnumerable<DateOnly> holidays)
    {
        _zone = DateTimeZoneProviders.Tzdb[zone];
        _week = [.. week.Select(day => day.Select(range => (Time(range.Start), Time(range.End))).ToArray())];
        _holidays = [.. holidays.Select(date => date.ToLocalDate())];
    }

    public DateTimeOffset Add(DateTimeOffset from, TimeSpan amount)
    {
        var at = Instant.FromDateTimeOffset(from);
        var left = Duration.FromTimeSpan(amount);
        for (var date = at.InZone(_zone).Date; ; date = date.PlusDays(1))
        {
            foreach (var (start, end) in RangesOn(date))
            {
                var opening = ToInstant(date, start);
                var closing = ToInstant(date, end);
                if (closing <= at)
                {
                    continue;
                }

                var begin = opening > at ? opening : at;
                var open = closing - begin;
                if (left <= open)
                {
                    return (begin + left).InZone(_zone).ToDateTimeOffset();
                }

                left -= open;
            }
        }
    }

    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(to));
        var (total, lastDate) = (Duration.Zero, last.InZone(_zone).Date);
        for (var date = first.InZone(_zone).Date; date <= lastDate; date = date.PlusDays(1))
        {
            foreach (var (start, end) in RangesOn(date))
            {
                var begin = Instant.Max(ToInstant(date, start), first);
                var finish = Instant.Min(ToInstant(date, end), last);
                total += finish > begin ? finish - begin : Duration.Zero;
            }
        }

        return total.ToTimeSpan();
    }

    public DateTimeOffset NextOpening(DateTimeOffset from)
    {
        var at = Instant.FromDateTimeOffset(from);
        for (var date = at.InZone(_zone).Date; ; date = date.PlusDays(1))
        {
            foreach (var (start, _) in RangesOn(date))
            {
                var opening = ToInstant(date, start);
                if (opening >= at)
                {
                    return opening.InZone(_zone).ToDateTimeOffset();
                }
            }
        }
    }

    private static LocalTime Time(TimeSpan time) => LocalTime.FromTicksSinceMidnight(time.Ticks);

    private (LocalTime Start, LocalTime End)[] RangesOn(LocalDate date) => _holidays.Contains(date) ? [] : _week[(int)date.DayOfWeek % 7];

    private Instant ToInstant(LocalDate date, LocalTime time) => _zone.AtLeniently(date.At(time)).ToInstant();
}
