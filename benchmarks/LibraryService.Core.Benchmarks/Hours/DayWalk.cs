namespace LibraryService.Benchmarks.Hours;

/// <summary>What one would write by hand: walk over local dates and turn each range into UTC with <see cref="TimeZoneInfo"/>.</summary>
internal sealed class DayWalk(TimeZoneInfo zone, (TimeSpan Start, TimeSpan End)[][] week, HashSet<DateOnly> holidays)
{
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan amount)
    {
        var at = from.UtcDateTime;
        for (var date = LocalDate(from); ; date = date.AddDays(1))
        {
            foreach (var (start, end) in RangesOn(date))
            {
                var opening = ToUtc(date, start);
                var closing = ToUtc(date, end);
                if (closing <= at)
                {
                    continue;
                }

                var begin = opening > at ? opening : at;
                var open = closing - begin;
                if (amount <= open)
                {
                    return TimeZoneInfo.ConvertTime(new DateTimeOffset(begin + amount, TimeSpan.Zero), zone);
                }

                amount -= open;
            }
        }
    }

    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (from.UtcDateTime, to.UtcDateTime);
        var total = TimeSpan.Zero;
        for (var date = LocalDate(from); date <= LocalDate(to); date = date.AddDays(1))
        {
            foreach (var (start, end) in RangesOn(date))
            {
                var opening = ToUtc(date, start);
                var closing = ToUtc(date, end);
                var begin = opening > first ? opening : first;
                var finish = closing < last ? closing : last;
                total += finish > begin ? finish - begin : TimeSpan.Zero;
            }
        }

        return total;
    }

    public DateTimeOffset NextOpening(DateTimeOffset at)
    {
        for (var date = LocalDate(at); ; date = date.AddDays(1))
        {
            foreach (var (start, _) in RangesOn(date))
            {
                var opening = ToUtc(date, start);
                if (opening >= at.UtcDateTime)
                {
                    return TimeZoneInfo.ConvertTime(new DateTimeOffset(opening, TimeSpan.Zero), zone);
                }
            }
        }
    }

    private (TimeSpan Start, TimeSpan End)[] RangesOn(DateOnly date) => holidays.Contains(date) ? [] : week[(int)date.DayOfWeek];

    private DateOnly LocalDate(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    private DateTime ToUtc(DateOnly date, TimeSpan time) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(TimeOnly.MinValue) + time, zone);
}
