namespace LibraryService.Hours;

/// <summary>When a place is open: exact to the tick across breaks, holidays and changes of the wall clock.</summary>
/// <remarks>
/// <para>
/// Immutable, and safe to ask from many threads. Whether the place is open is asked of each instant: its local time lies inside a range. So an hour that
/// the wall clock skips was never open, and one that it repeats is open twice. Ranges that touch are one.
/// </para>
/// <para>
/// Defined for the years 1900 to 2200 in UTC: a question about an instant outside throws <see cref="ArgumentOutOfRangeException"/>, an answer
/// that would lie beyond is null. Answers carry the zone's offset at that instant. The years around a question are worked out when it is first
/// asked; after that a question allocates nothing and costs about the same for an hour as for thousands.
/// </para>
/// </remarks>
public sealed partial class ServiceHours
{
    private readonly HoursSource _source;

    internal ServiceHours(HoursSource source) => _source = source;

    /// <summary>Around the clock, in UTC. It has no openings and no closings.</summary>
    public static ServiceHours Always { get; } = Everyday(In(TimeZoneInfo.Utc), DayHours.Parse("00:00-24:00")).Build();

    /// <summary>The IANA name of the zone in which these hours are said and answers are given.</summary>
    public string TimeZone => _source.Zone.Id;

    /// <summary>Starts the hours of a place in an IANA time zone, such as <c>Europe/London</c>. Nothing is open until it is said.</summary>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public static ServiceHoursBuilder In(string timeZone)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(timeZone);
        return In(IanaZone.Find(timeZone));
    }

    /// <summary>Whether the place is open at an instant.</summary>
    public bool IsOpen(DateTimeOffset at)
    {
        var ticks = HoursYears.Check(at);
        return TableAt(ticks).IsOpen(ticks);
    }

    /// <summary>The name of the closure or holiday for which the place is closed at an instant; null when it is open, or closed without a name for it.</summary>
    public string? ClosureName(DateTimeOffset at) => IsOpen(at) ? null : _source.ClosureName(at);

    /// <summary>Open time from one instant to another; negative when <paramref name="to"/> is the earlier one.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var (start, end) = (HoursYears.Check(from), HoursYears.Check(to));
        var table = TableAt(start);
        if (end < table.From || end >= table.To)
        {
            table = Covering(YearOf(Math.Min(start, end)), YearOf(Math.Max(start, end)));
        }

        return new TimeSpan(table.OpenUpTo(end) - table.OpenUpTo(start));
    }

    /// <summary>The first instant at which <paramref name="amount"/> of open time, counted from <paramref name="from"/>, is used up.</summary>
    /// <param name="from">Where to start counting.</param>
    /// <param name="amount">
    /// Open time. A negative amount goes back: to the last instant from which that much is used up by <paramref name="from"/>. Zero
    /// is <paramref name="from"/> itself, with <see cref="Boundary.NextOpening"/> the first open instant from there on.
    /// </param>
    /// <param name="boundary">
    /// What an amount used up exactly at closing is due at: the closing, or the next opening. For a negative amount that ends exactly at an opening: the opening, or the closing before it.
    /// </param>
    /// <returns>The instant; null when too little open time is left.</returns>
    public DateTimeOffset? Add(DateTimeOffset from, TimeSpan amount, Boundary boundary = Boundary.Closing)
    {
        var at = HoursYears.Check(from);
        if (amount > TimeSpan.Zero)
        {
            return amount.Ticks > HoursYears.End - at ? null : boundary == Boundary.Closing
                ? Ahead(at, amount.Ticks, static (table, at, amount, out due) => table.TryForward(at, amount, Boundary.Closing, out due))
                : Ahead(at, amount.Ticks, static (table, at, amount, out due) => table.TryForward(at, amount, Boundary.NextOpening, out due));
        }

        if (amount < TimeSpan.Zero)
        {
            return amount.Ticks < HoursYears.Start - at ? null : boundary == Boundary.Closing
                ? Back(at, -amount.Ticks, static (table, at, amount, out due) => table.TryBackward(at, amount, Boundary.Closing, out due))
                : Back(at, -amount.Ticks, static (table, at, amount, out due) => table.TryBackward(at, amount, Boundary.NextOpening, out due));
        }

        var table = TableAt(at);
        return boundary == Boundary.Closing || table.IsOpen(at) ? table.Local(at) : NextOpening(from);
    }

    /// <summary>The closing of the nth open day after the day of an instant.</summary>
    /// <param name="from">An instant; its own local date does not count, whether open or not.</param>
    /// <param name="days">1 or more.</param>
    /// <returns>The last closing of the hours that belong to that day; midnight where it is open throughout; null when too few open days are left.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than 1.</exception>
    public DateTimeOffset? AddWorkingDays(DateTimeOffset from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return Ahead(HoursYears.Check(from), days, static (table, at, days, out closing) => table.TryClosingOfDay(at, days, out closing));
    }

    /// <summary>The first opening at or after an instant; null when there is none.</summary>
    public DateTimeOffset? NextOpening(DateTimeOffset at) =>
        Ahead(HoursYears.Check(at), 0, static (table, at, _, out opening) => table.TryNextOpening(at, out opening));

    /// <summary>The first closing after an instant; null when there is none.</summary>
    public DateTimeOffset? NextClosing(DateTimeOffset at) =>
        Ahead(HoursYears.Check(at), 0, static (table, at, _, out closing) => table.TryNextClosing(at, out closing));

    /// <summary>The last closing at or before an instant; null when there is none.</summary>
    public DateTimeOffset? PreviousClosing(DateTimeOffset at) =>
        Back(HoursYears.Check(at), 0, static (table, at, _, out closing) => table.TryPreviousClosing(at, out closing));

    /// <summary>The last opening at or before an instant; null when there is none.</summary>
    public DateTimeOffset? PreviousOpening(DateTimeOffset at) =>
        Back(HoursYears.Check(at), 0, static (table, at, _, out opening) => table.TryPreviousOpening(at, out opening));

    /// <summary>Open when either is: any of these desks.</summary>
    /// <remarks>Answers and the dates of working days are in this one's zone.</remarks>
    public ServiceHours Union(ServiceHours other) => Combine(Combination.Union, other);

    /// <summary>Open when both are. Answers and the dates of working days are in this one's zone.</summary>
    public ServiceHours Intersect(ServiceHours other) => Combine(Combination.Intersect, other);

    /// <summary>Open when this one is and the other is not. Answers and the dates of working days are in this one's zone.</summary>
    public ServiceHours Except(ServiceHours other) => Combine(Combination.Except, other);

    /// <summary>The same instant with the offset of the zone of these hours.</summary>
    internal DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _source.Zone);

    /// <summary>The names of the closures and holidays in force at the start of a closed time, on each date that begins in it, and at its end.</summary>
    internal IEnumerable<string> ClosureNames(DateTimeOffset from, DateTimeOffset until)
    {
        var looks = new List<DateTimeOffset> { from };
        for (var midnight = NextMidnight(from); midnight < until; midnight = NextMidnight(midnight))
        {
            looks.Add(midnight);
        }

        looks.Add(until.AddTicks(-1));
        return looks.Select(ClosureName).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    /// <summary>The first instant of the local date after that of an instant.</summary>
    internal DateTimeOffset NextMidnight(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(Local(at).DateTime).DayNumber + 1;
        var midnight = day * TimeSpan.TicksPerDay;
        var next = midnight + TimeSpan.TicksPerDay;

        // A zone that moved across the date line had no such date: the one after it comes first.
        List<OpenSpan> dates = [new(midnight, next, day), new(next, next + TimeSpan.TicksPerDay, day + 1)];
        return Local(new DateTimeOffset(WallClock.ToUtc(dates, _source.Zone)[0].Start, TimeSpan.Zero));
    }

    private static ServiceHoursBuilder In(TimeZoneInfo zone) => new(zone);

    private static ServiceHoursBuilder Everyday(ServiceHoursBuilder builder, DayHours hours) =>
        Enum.GetValues<DayOfWeek>().Aggregate(builder, (week, day) => week.Weekly(day, hours));

    private ServiceHours Combine(Combination combination, ServiceHours other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ServiceHours(new CombinedHours(_source, combination, other._source));
    }
}
