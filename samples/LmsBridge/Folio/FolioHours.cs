using System.Globalization;
using LibraryService.Hours;
using LibraryService.Samples.Bridge.Events;

namespace LibraryService.Samples.Bridge.Folio;

/// <summary>Turns a calendar with inclusive end times into opening hours, which end before their end.</summary>
internal static class FolioHours
{
    private const int Midnight = 24 * 60;
    private const int LongestSpan = 732;
    private const int MostOpenings = 1000;
    private const int DaysOfWeek = 7;

    public static LmsReading Read(FolioCalendar said, LmsFields fields) => fields.Read(() =>
    {
        if (said.NormalHours?.Count > MostOpenings || said.Exceptions?.Count > MostOpenings || said.Assignments?.Count > MostOpenings)
        {
            fields.Wrong("normalHours", "at most 1000 openings, exceptions and service points are expected");
            return LmsReading.Nothing;
        }

        BranchId[] branches = [.. (said.Assignments ?? []).Select(id => fields.Branch("assignments", id)).Where(branch => !branch.IsEmpty)];
        var (from, to) = (fields.Day("startDate", said.StartDate), fields.Day("endDate", said.EndDate));
        var calendar = fields.TryId("id", said.Id) ?? $"{from:O}/{to:O}";
        var week = Week(said, fields);
        var dates = Dates(said, fields);
        if (!fields.AreWell)
        {
            return LmsReading.Nothing;
        }

        try
        {
            var builder = ServiceHours.In(fields.Options.TimeZone!);
            if (from is { } first && to is { } last)
            {
                builder.Season(first, last, season => Fill(week, (day, ranges) => season.Weekly(day, ranges)));
            }
            else
            {
                Fill(week, (day, ranges) => builder.Weekly(day, ranges));
            }

            foreach (var (date, ranges) in dates)
            {
                builder.Special(date, Text(ranges));
            }

            var hours = builder.Build();
            return new LmsReading { Openings = [.. branches.Distinct().Select(branch => new BranchOpening(branch, calendar, hours))] };
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            fields.Wrong("normalHours", "openings that do not overlap, in a span that ends after it starts, are expected");
            return LmsReading.Nothing;
        }
    });

    private static List<(int From, int To)>[] Week(FolioCalendar said, LmsFields fields)
    {
        var week = Enumerable.Range(0, DaysOfWeek).Select(_ => new List<(int From, int To)>()).ToArray();
        foreach (var opening in (said.NormalHours ?? []).OfType<FolioOpening>())
        {
            if (fields.Choice<DayOfWeek>("normalHours.startDay", opening.StartDay) is not { } first || fields.Choice<DayOfWeek>("normalHours.endDay", opening.EndDay) is not { } last
                || Times("normalHours", opening.StartTime, opening.EndTime, fields) is not { } times)
            {
                fields.Wrong("normalHours", "each opening has startDay, startTime, endDay and endTime");
                continue;
            }

            // From one day to the same day at an earlier time is all the week but what lies between.
            var days = ((int)last - (int)first + DaysOfWeek) % DaysOfWeek;
            days = days == 0 && times.To <= times.From ? DaysOfWeek : days;
            Split(days, times, (day, range) => week[((int)first + day) % DaysOfWeek].Add(range));
        }

        return week;
    }

    private static SortedDictionary<DateOnly, List<(int From, int To)>> Dates(FolioCalendar said, LmsFields fields)
    {
        var dates = new SortedDictionary<DateOnly, List<(int From, int To)>>();
        foreach (var exception in (said.Exceptions ?? []).OfType<FolioExceptionalHours>())
        {
            if (fields.Day("exceptions.startDate", exception.StartDate) is not { } from || fields.Day("exceptions.endDate", exception.EndDate) is not { } to || to < from
                || to.DayNumber - from.DayNumber > LongestSpan || exception.Openings?.Count > MostOpenings || dates.Count > LongestSpan)
            {
                fields.Wrong("exceptions", "each exception has startDate and endDate, at most two years apart");
                continue;
            }

            for (var date = from; date <= to; date = date.AddDays(1))
            {
                dates.TryAdd(date, []);
            }

            foreach (var opening in (exception.Openings ?? []).OfType<FolioDatedOpening>())
            {
                if (fields.Day("exceptions.openings.startDate", opening.StartDate) is { } first && fields.Day("exceptions.openings.endDate", opening.EndDate) is { } last
                    && first >= from && last <= to && first <= last && Times("exceptions.openings", opening.StartTime, opening.EndTime, fields) is { } times
                    && (first < last || times.From < times.To))
                {
                    Split(last.DayNumber - first.DayNumber, times, (day, range) => dates[first.AddDays(day)].Add(range));
                }
                else
                {
                    fields.Wrong("exceptions.openings", "each opening has startDate, startTime, endDate and endTime, inside its exception and in this order");
                }
            }
        }

        return dates;
    }

    private static void Split(int days, (int From, int To) times, Action<int, (int From, int To)> add)
    {
        for (var day = 0; day <= days; day++)
        {
            var range = (From: day == 0 ? times.From : 0, To: day == days ? times.To : Midnight);
            if (range.From < range.To)
            {
                add(day, range);
            }
        }
    }

    // The end is the last minute that counts.
    private static (int From, int To)? Times(string field, string? start, string? end, LmsFields fields) =>
        Minute($"{field}.startTime", start, fields) is { } from && Minute($"{field}.endTime", end, fields) is { } to ? (from, to + 1) : null;

    private static int? Minute(string field, string? time, LmsFields fields)
    {
        if (TimeOnly.TryParseExact(time?.Trim(), ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            return (read.Hour * 60) + read.Minute;
        }

        fields.Wrong(field, "a time such as 17:59 is expected");
        return null;
    }

    private static void Fill(List<(int From, int To)>[] week, Action<DayOfWeek, string> say)
    {
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            say(day, Text(week[(int)day]));
        }
    }

    private static string Text(List<(int From, int To)> ranges) =>
        string.Join(", ", ranges.Distinct().Order().Select(range => $"{Clock(range.From)}-{Clock(range.To)}"));

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
