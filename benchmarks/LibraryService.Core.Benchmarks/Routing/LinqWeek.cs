using LibraryService.Hours;

namespace LibraryService.Benchmarks.Routing;

/// <summary>Ranges of the week's wall clock in a zone, the plain way: the time from an instant on, cut wherever a range may begin or end.</summary>
/// <remarks>For ranges that begin and end at quarters of an hour.</remarks>
internal sealed class LinqWeek(TimeZoneInfo zone, Func<DayOfWeek, IEnumerable<DayRange>> ranges)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>Whether the local time lies in a range of its day, or in one of the day before that runs past midnight.</summary>
    public bool Covers(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var (today, yesterday) = (local.DayOfWeek, (DayOfWeek)(((int)local.DayOfWeek + 6) % 7));
        return ranges(today).Any(range => local.TimeOfDay >= range.Start && local.TimeOfDay < range.End)
            || ranges(yesterday).Any(range => local.TimeOfDay + Day < range.End);
    }

    /// <summary>The stretches outside the ranges, from an instant on.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Outside(DateTimeOffset from) =>
        Cuts(from).Where(piece => !Covers(piece.From));

    /// <summary>The first instant, not before another, at which a range begins.</summary>
    public DateTimeOffset NextBeginning(DateTimeOffset from) =>
        Cuts(from).Select(piece => piece.From).First(at => Covers(at) && !Covers(at.AddTicks(-1)));

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Cuts(DateTimeOffset from)
    {
        for (var day = from.ToUniversalTime(); ; day = day.AddDays(1))
        {
            DateTimeOffset[] cuts = [.. Edges(day).Where(edge => edge > day && edge < day.AddDays(1)).Append(day).Append(day.AddDays(1)).Distinct().Order()];
            foreach (var piece in cuts.Zip(cuts.Skip(1)))
            {
                yield return piece;
            }
        }
    }

    /// <summary>Where ranges may begin or end within a day of an instant. When the clock changes, it may be at any quarter of an hour.</summary>
    private IEnumerable<DateTimeOffset> Edges(DateTimeOffset day)
    {
        var offset = zone.GetUtcOffset(day);
        if (zone.GetUtcOffset(day.AddDays(1)) != offset)
        {
            var first = new DateTimeOffset(day.UtcTicks - (day.UtcTicks % Quarter.Ticks), TimeSpan.Zero);
            return Enumerable.Range(1, 96).Select(quarter => first + (quarter * Quarter));
        }

        var date = day.ToOffset(offset).Date;
        return Enumerable.Range(-1, 3).Select(days => date.AddDays(days))
            .SelectMany(midnight => ranges(midnight.DayOfWeek).SelectMany(range => (DateTime[])[midnight + range.Start, midnight + range.End]))
            .Select(edge => new DateTimeOffset(edge, offset));
    }
}
