using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>The days over which patrons are watched, and the unit in which a model counts time.</summary>
public sealed record ActivityWindow
{
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

    /// <summary>The first day inside.</summary>
    public DateOnly From { get; }

    /// <summary>The last day inside.</summary>
    public DateOnly To { get; }

    /// <summary>How many days one period of recency, age and horizon has.</summary>
    public double DaysPerPeriod { get; }

    /// <summary>Whether <paramref name="day"/> lies inside.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}
