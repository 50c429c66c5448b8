using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Metrics.Churn;

/// <summary>The days over which patrons are watched, and the unit in which a model counts time.</summary>
public sealed record ActivityWindow
{
    // Null where every day counts.
    private readonly OpeningDays? _openingDays;

    /// <summary>Watches from <paramref name="from"/> to <paramref name="to"/>, both days inside.</summary>
    /// <param name="from">The first day. A patron's first event inside the window is the event that starts the patron's time.</param>
    /// <param name="to">The last day: ages are counted up to it.</param>
    /// <param name="daysPerPeriod">The unit of recency, age and horizon, in days: 7 is weeks, 1 days. Finite and more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>, or the unit is out of its range.</exception>
    public ActivityWindow(DateOnly from, DateOnly to, double daysPerPeriod = 7)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), string.Create(
                CultureInfo.InvariantCulture, $"The last day must not be before the first, {from:O}, but is {to:O}."));
        }

        if (!(daysPerPeriod > 0 && double.IsFinite(daysPerPeriod)))
        {
            throw new ArgumentOutOfRangeException(nameof(daysPerPeriod), string.Create(
                CultureInfo.InvariantCulture, $"A period must have more than 0 days and finitely many, but has {daysPerPeriod}."));
        }

        (From, To, DaysPerPeriod) = (from, to, daysPerPeriod);
    }

    private ActivityWindow(DateOnly from, DateOnly to, double daysPerPeriod, OpeningDays openingDays)
        : this(from, to, daysPerPeriod) => _openingDays = openingDays;

    /// <summary>The first day inside.</summary>
    public DateOnly From { get; }

    /// <summary>The last day inside.</summary>
    public DateOnly To { get; }

    /// <summary>How many days one period of recency, age and horizon has: opening days where <see cref="CountsOpeningDays"/>.</summary>
    public double DaysPerPeriod { get; }

    /// <summary>Whether only opening days pass.</summary>
    public bool CountsOpeningDays => _openingDays is not null;

    /// <summary>A window in which only days pass on which the library opens, so that a summer without students is no silence.</summary>
    /// <remarks>Each day is seen in the zone of the hours, and counts when the library is open in any part of it. What happens on a closed day
    /// counts as on the opening day before it. For BG/NBD and MBG/NBD such a clock is exact, for patrons leave at their visits; under
    /// Pareto/NBD they then leave on opening days only.</remarks>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="hours">When the library is open.</param>
    /// <param name="daysPerPeriod">The unit of recency, age and horizon, in opening days. Finite and more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>, the unit is out of its range, or
    /// the days are not all within the years of the hours.</exception>
    public static ActivityWindow InOpeningDays(DateOnly from, DateOnly to, ServiceHours hours, double daysPerPeriod = 1)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return new(from, to, new ActivityWindow(from, to, daysPerPeriod).DaysPerPeriod, new OpeningDays(from, to, hours));
    }

    /// <summary>Whether <paramref name="day"/> lies inside.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The days, or opening days, that passed from <see cref="From"/> to a day inside.</summary>
    internal int Passed(DateOnly day) => Passed(day.DayNumber - From.DayNumber);

    /// <summary>The same for so many days after <see cref="From"/>.</summary>
    internal int Passed(int day) => _openingDays is null ? day : _openingDays[day];

    /// <summary>Replaces ascending days, counted from <see cref="From"/>, by the days that had passed then, each once.</summary>
    internal void ToPassed(List<int> days)
    {
        if (_openingDays is null)
        {
            return;
        }

        var kept = 0;
        for (var i = 0; i < days.Count; i++)
        {
            var passed = _openingDays[days[i]];
            if (kept is 0 || days[kept - 1] != passed)
            {
                days[kept++] = passed;
            }
        }

        days.RemoveRange(kept, days.Count - kept);
    }
}
