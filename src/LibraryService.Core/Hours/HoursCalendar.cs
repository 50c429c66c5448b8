using System.Collections.Immutable;

namespace LibraryService.Hours;

/// <summary>All that is said about the opening of one place, in its wall clock.</summary>
internal sealed class HoursCalendar(
    TimeZoneInfo zone,
    Week week,
    ImmutableArray<Season> seasons,
    ImmutableArray<Holiday> holidays,
    ImmutableArray<DatedHours> special,
    ImmutableArray<DatedHours> breaks,
    ImmutableArray<Closure> closures) : HoursSource
{
    public override TimeZoneInfo Zone => zone;

    public Week Week => week;

    public ImmutableArray<Season> Seasons => seasons;

    public ImmutableArray<Holiday> Holidays => holidays;

    public ImmutableArray<DatedHours> Special => special;

    public ImmutableArray<DatedHours> Breaks => breaks;

    public ImmutableArray<Closure> Closures => closures;

    public DayHours On(DateOnly date)
    {
        if (IsHoliday(date))
        {
            return DayHours.Closed;
        }

        for (var i = special.Length - 1; i >= 0; i--)
        {
            if (special[i].Date == date)
            {
                return special[i].Hours;
            }
        }

        for (var i = seasons.Length - 1; i >= 0; i--)
        {
            if (seasons[i].Includes(date))
            {
                return seasons[i].Week.On(date);
            }
        }

        return week.On(date);
    }

    public override List<OpenSpan> Spans(int fromDay, int toDay)
    {
        var wallClock = new List<OpenSpan>();
        for (var day = fromDay; day <= toDay; day++)
        {
            foreach (var range in On(DateOnly.FromDayNumber(day)).Ranges)
            {
                var midnight = day * TimeSpan.TicksPerDay;
                wallClock.Add(new OpenSpan(midnight + range.Start.Ticks, midnight + range.End.Ticks, day));
            }
        }

        var open = SpanSets.Except(wallClock, SpanSets.Merge(BreakRanges(fromDay, toDay)));
        return SpanSets.Except(WallClock.ToUtc(open, zone), SpanSets.Merge(ClosureRanges()));
    }

    public override string? ClosureName(DateTimeOffset at) =>
        closures.LastOrDefault(closure => closure.Reason is not null && closure.Includes(at))?.Reason
        ?? HolidayName(DateOnly.FromDayNumber(DayOf(at.UtcTicks)));

    public override ServiceHoursDefinition ToDefinition() => DefinitionWriter.Write(this);

    private bool IsHoliday(DateOnly date)
    {
        foreach (var holiday in holidays)
        {
            if (holiday.Includes(date))
            {
                return true;
            }
        }

        return false;
    }

    private string? HolidayName(DateOnly date) => holidays.FirstOrDefault(holiday => holiday.Name is not null && holiday.Includes(date))?.Name;

    private List<TickRange> BreakRanges(int fromDay, int toDay)
    {
        var ranges = new List<TickRange>();
        foreach (var pause in breaks)
        {
            // A break of the night before may reach into the first date.
            if (pause.Date.DayNumber < fromDay - 1 || pause.Date.DayNumber > toDay + 1)
            {
                continue;
            }

            var midnight = pause.Date.DayNumber * TimeSpan.TicksPerDay;
            foreach (var range in pause.Hours.Ranges)
            {
                ranges.Add(new TickRange(midnight + range.Start.Ticks, midnight + range.End.Ticks));
            }
        }

        return ranges;
    }

    private List<TickRange> ClosureRanges() => [.. closures.Select(closure => new TickRange(closure.From.UtcTicks, closure.To.UtcTicks))];
}
