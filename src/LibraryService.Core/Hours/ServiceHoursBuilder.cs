namespace LibraryService.Hours;

/// <summary>Puts together the opening hours of one place.</summary>
/// <remarks>
/// What outranks what: a season replaces the weekly hours for its span; special hours replace both on their date; a holiday closes the day,
/// whatever else is said; breaks and closures take away. Of two seasons or two special hours on one date, the one added last counts.
/// </remarks>
public sealed class ServiceHoursBuilder
{
    private readonly TimeZoneInfo _zone;
    private readonly WeekBuilder _week = new();
    private readonly List<Season> _seasons = [];
    private readonly List<Holiday> _holidays = [];
    private readonly List<DatedHours> _special = [];
    private readonly List<DatedHours> _breaks = [];
    private readonly List<Closure> _closures = [];

    internal ServiceHoursBuilder(TimeZoneInfo zone) => _zone = zone;

    /// <summary>Whether nothing has been said yet.</summary>
    internal bool IsEmpty => _week.IsEmpty && _seasons.Count == 0 && _special.Count == 0
        && _holidays.Count == 0 && _breaks.Count == 0 && _closures.Count == 0;

    /// <inheritdoc cref="WeekBuilder.Weekly(DayOfWeek, string)"/>
    public ServiceHoursBuilder Weekly(DayOfWeek day, string ranges) => Week(week => week.Weekly(day, ranges));

    /// <inheritdoc cref="WeekBuilder.Weekly(DayOfWeek, DayHours)"/>
    public ServiceHoursBuilder Weekly(DayOfWeek day, DayHours hours) => Week(week => week.Weekly(day, hours));

    /// <inheritdoc cref="WeekBuilder.Every"/>
    public ServiceHoursBuilder Every(int weeks, DateOnly anchor, string ranges, DateOnly? until = null) =>
        Week(week => week.Every(weeks, anchor, ranges, until));

    /// <summary>Replaces the weekly and the recurring hours from one date to another, both inside: term, school holidays, summer.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ServiceHoursBuilder Season(DateOnly from, DateOnly to, Action<WeekBuilder> week)
    {
        ArgumentNullException.ThrowIfNull(week);
        DateSpan.Check(from, to, nameof(to));
        var builder = new WeekBuilder();
        week(builder);
        _seasons.Add(new Season(from, to, builder.Build()));
        return this;
    }

    /// <summary>Closes one date, whatever else is said.</summary>
    public ServiceHoursBuilder Holiday(DateOnly date, string? name = null) => Holiday(Hours.Holiday.On(date, name));

    /// <summary>Closes every date from one to another, both inside, whatever else is said.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ServiceHoursBuilder Holiday(DateOnly from, DateOnly to, string? name = null) => Holiday(Hours.Holiday.Between(from, to, name));

    /// <summary>Closes the dates of <paramref name="holiday"/>, whatever else is said.</summary>
    public ServiceHoursBuilder Holiday(Holiday holiday)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        _holidays.Add(holiday);
        return this;
    }

    /// <summary>Replaces the weekly, recurring and seasonal hours of one date.</summary>
    /// <exception cref="FormatException"><paramref name="ranges"/> cannot be read.</exception>
    public ServiceHoursBuilder Special(DateOnly date, string ranges)
    {
        _special.Add(new DatedHours(date, DayHours.Parse(ranges)));
        return this;
    }

    /// <summary>Takes ranges of the wall clock away on one date.</summary>
    /// <exception cref="FormatException"><paramref name="ranges"/> cannot be read.</exception>
    public ServiceHoursBuilder Break(DateOnly date, string ranges)
    {
        _breaks.Add(new DatedHours(date, DayHours.Parse(ranges)));
        return this;
    }

    /// <summary>Takes the time from one instant up to another away: an emergency, a staff meeting.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public ServiceHoursBuilder Closure(DateTimeOffset from, DateTimeOffset to, string? reason = null)
    {
        if (to <= from)
        {
            throw new ArgumentException($"A closure that starts at {from:O} ends after that, but this one ends at {to:O}.", nameof(to));
        }

        _closures.Add(new Closure(from, to, reason));
        return this;
    }

    /// <summary>The hours as said so far. The builder can go on and build again.</summary>
    public ServiceHours Build() => new(new HoursCalendar(
        _zone, _week.Build(), [.. _seasons], [.. _holidays], [.. _special], [.. _breaks], [.. _closures]));

    private ServiceHoursBuilder Week(Action<WeekBuilder> change)
    {
        change(_week);
        return this;
    }
}
