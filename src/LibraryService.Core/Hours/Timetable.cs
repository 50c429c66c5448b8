namespace LibraryService.Hours;

/// <summary>Opening hours worked out for a span of whole years: open time in UTC with running totals.</summary>
/// <remarks>All questions are answered from sorted arrays and allocate nothing.</remarks>
internal sealed class Timetable
{
    private readonly OpenInterval[] _open;
    private readonly TickIndex<OpenInterval, OpenInterval.ByStart> _byStart;
    private readonly TickIndex<OpenInterval, OpenInterval.ByBefore> _byBefore;
    private readonly long _total;
    private readonly ZoneOffset[] _offsets;
    private readonly TickIndex<ZoneOffset, ZoneOffset.ByFrom> _byFrom;
    private readonly int[] _days;
    private readonly long[] _closings;

    private Timetable(int fromYear, int toYear, List<TickRange> open, List<ZoneOffset> offsets, SortedList<int, long> days)
    {
        FromYear = fromYear;
        ToYear = toYear;
        From = HoursYears.StartOf(fromYear);
        To = HoursYears.StartOf(toYear + 1);
        _open = new OpenInterval[open.Count];
        for (var i = 0; i < open.Count; i++)
        {
            _open[i] = new OpenInterval(open[i].Start, open[i].End, _total);
            _total += open[i].End - open[i].Start;
        }

        _byStart = new(_open);
        _byBefore = new(_open);
        _offsets = [.. offsets];
        _byFrom = new(_offsets);
        _days = [.. days.Keys];
        _closings = [.. days.Values];
    }

    public int FromYear { get; }

    public int ToYear { get; }

    /// <summary>The first tick covered.</summary>
    public long From { get; }

    /// <summary>The first tick beyond.</summary>
    public long To { get; }

    public int Years => ToYear - FromYear + 1;

    public bool IsFirst => FromYear == HoursYears.First;

    public bool IsLast => ToYear == HoursYears.Last;

    public static Timetable Compile(HoursSource source, int fromYear, int toYear)
    {
        var (from, to) = (HoursYears.StartOf(fromYear), HoursYears.StartOf(toYear + 1));
        var fromDay = (int)(from / TimeSpan.TicksPerDay);
        var toDay = (int)(to / TimeSpan.TicksPerDay);
        var spans = source.Spans(fromDay - 3, toDay + 3);
        var days = new SortedList<int, long>();
        foreach (var span in spans)
        {
            if (span.Day >= fromDay - 1 && span.Day <= toDay + 1)
            {
                days[span.Day] = Math.Max(span.End, days.GetValueOrDefault(span.Day));
            }
        }

        // The tick before tells what opens and closes at the first one, and what was open already.
        var open = SpanSets.Merge(SpanSets.Intersect(spans, [new TickRange(from - 1, to)]));
        var offsets = ZoneOffsets.Between(source.Zone, from - TimeSpan.TicksPerDay, to + (3 * TimeSpan.TicksPerDay));
        return new Timetable(fromYear, toYear, open, offsets, days);
    }

    public bool IsOpen(long at)
    {
        var i = _byStart.LastAtOrBefore(at);
        return i >= 0 && at < _open[i].End;
    }

    /// <summary>Open time from the tick before the table's first to <paramref name="at"/>.</summary>
    public long OpenUpTo(long at)
    {
        var i = _byStart.LastAtOrBefore(at);
        return i < 0 ? 0 : _open[i].Before + Math.Min(at, _open[i].End) - _open[i].Start;
    }

    /// <summary>The first instant at which <paramref name="amount"/>, more than zero, is used up; false when that is beyond the table.</summary>
    public bool TryForward(long at, long amount, Boundary boundary, out long due)
    {
        due = default;
        var target = OpenUpTo(at) + amount;
        if (target > _total)
        {
            return false;
        }

        var i = _byBefore.LastAtOrBefore(target - 1);
        due = _open[i].Start + target - _open[i].Before;
        return boundary == Boundary.Closing || due < _open[i].End || TryNextOpening(due, out due);
    }

    /// <summary>The last instant from which <paramref name="amount"/>, more than zero, is used up by <paramref name="at"/>; false when that is beyond the table.</summary>
    public bool TryBackward(long at, long amount, Boundary boundary, out long due)
    {
        due = default;
        var target = OpenUpTo(at) - amount;
        if (target < 0)
        {
            return false;
        }

        var i = _byBefore.LastAtOrBefore(target);
        due = _open[i].Start + target - _open[i].Before;
        return boundary == Boundary.Closing || due > _open[i].Start || TryPreviousClosing(due, out due);
    }

    public bool TryNextOpening(long at, out long opening)
    {
        var i = _byStart.LastAtOrBefore(at - 1) + 1;
        opening = i < _open.Length ? _open[i].Start : default;
        return i < _open.Length;
    }

    public bool TryNextClosing(long at, out long closing)
    {
        var i = _byStart.LastAtOrBefore(at);
        i = i >= 0 && at < _open[i].End ? i : i + 1;
        closing = i < _open.Length ? _open[i].End : default;
        return i < _open.Length && closing < To;
    }

    public bool TryPreviousClosing(long at, out long closing)
    {
        var i = _byStart.LastAtOrBefore(at);
        i = i >= 0 && _open[i].End <= at ? i : i - 1;
        closing = i >= 0 ? _open[i].End : default;
        return i >= 0;
    }

    public bool TryPreviousOpening(long at, out long opening)
    {
        var i = _byStart.LastAtOrBefore(at);
        opening = i >= 0 ? _open[i].Start : default;
        return i >= 0 && opening >= From;
    }

    /// <summary>The closing of the nth open day after the local date of an instant; false when that is beyond the table.</summary>
    public bool TryClosingOfDay(long at, long days, out long closing)
    {
        var today = (int)((at + OffsetAt(at)) / TimeSpan.TicksPerDay);
        var found = Array.BinarySearch(_days, today);
        var i = (found < 0 ? ~found - 1 : found) + days;
        closing = i < _closings.Length ? _closings[i] : default;
        return i < _closings.Length && closing < To;
    }

    public DateTimeOffset Local(long at)
    {
        var offset = OffsetAt(at);
        return new DateTimeOffset(at + offset, new TimeSpan(offset));
    }

    private long OffsetAt(long at) => _offsets[_byFrom.LastAtOrBefore(at)].Offset;
}
