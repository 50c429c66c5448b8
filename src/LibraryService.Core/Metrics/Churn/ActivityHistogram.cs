using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LibraryService.Metrics.Churn;

/// <summary>How often patrons came, when last, and for how long they have been known: each distinct history with its number of patrons.</summary>
/// <remarks>
/// A hundred million loans become some thousand rows, and a model that is fitted to the rows is the one that would be fitted to the loans.
/// Histograms of branches or months add up with <c>+</c>, in any order, to the same histogram to the last bit, provided that no patron is in
/// two of them. A histogram by the day still tells people apart: it is personal data.
/// </remarks>
public sealed partial class ActivityHistogram : IEquatable<ActivityHistogram>
{
    private readonly ImmutableArray<ActivityRow> _rows;

    private ActivityHistogram(ActivityRow[] rows)
    {
        _rows = ImmutableCollectionsMarshal.AsImmutableArray(rows);
        foreach (var row in rows)
        {
            Patrons = checked(Patrons + row.Patrons);
            Visits = checked(Visits + (row.Visits * row.Patrons));
        }
    }

    /// <summary>The histogram of nobody.</summary>
    public static ActivityHistogram Empty { get; } = new([]);

    /// <summary>Each distinct history once, ordered by visits, then recency, then age.</summary>
    public IReadOnlyList<ActivityRow> Rows => _rows;

    /// <summary>How many patrons were seen.</summary>
    public long Patrons { get; }

    /// <summary>How many visits all patrons made after their first.</summary>
    public long Visits { get; }

    /// <summary>The histogram of both, whose patrons must not overlap.</summary>
    public static ActivityHistogram operator +(ActivityHistogram left, ActivityHistogram right) => Add(left, right);

    /// <summary>Counts visits. The first day of a patron starts the patron's time and is no repeat visit; further events of a day are none either.</summary>
    /// <param name="events">Who was seen when, in any order. What lies outside the window is not seen.</param>
    /// <param name="window">The days that count, and the unit of recency and age.</param>
    public static ActivityHistogram FromEvents(IEnumerable<(long Patron, DateOnly Day)> events, ActivityWindow window)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(window);
        return HistoryCounts.Of(DaysIn(events, window), window);
    }

    /// <summary>Counts visits as <see cref="FromEvents"/> does, for patrons by their names.</summary>
    /// <exception cref="ArgumentException">An event names no patron.</exception>
    public static ActivityHistogram FromPatrons(IEnumerable<(PatronId Patron, DateOnly Day)> events, ActivityWindow window)
    {
        ArgumentNullException.ThrowIfNull(events);
        return FromEvents(PatronNumbers.Of(events), window);
    }

    /// <summary>Counts in whole periods, such as terms or years of membership: each period after a patron's first is one opportunity to come.
    /// For <see cref="BgBb"/>.</summary>
    /// <param name="events">Who was seen in which period, in any order; several times in one are once.</param>
    /// <param name="from">The first period that counts; what lies before it is not seen.</param>
    /// <param name="to">The last period that counts, at most 4,194,303 after the first; what lies after it is not seen.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>, or too far after it.</exception>
    public static ActivityHistogram FromPeriods(IEnumerable<(long Patron, int Period)> events, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)to - from, PatronDays.LastDay, nameof(to));
        var periods = new PatronDays();
        foreach (var (patron, period) in events)
        {
            if (period >= from && period <= to)
            {
                periods.Add(patron, period - from);
            }
        }

        var counts = new HistoryCounts(to - from, daysPerPeriod: 1);
        foreach (var seen in periods.ByPatron())
        {
            counts.Add(seen);
        }

        return counts.ToHistogram();
    }

    /// <summary>The histogram of rows that were counted elsewhere, in any order and however split.</summary>
    /// <param name="rows">Visits after the first, recency and age in periods, and how many patrons have them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row cannot be: something is negative or not a number, a recency is above the age, or
    /// somebody without repeat visits has one above 0.</exception>
    public static ActivityHistogram FromRows(IEnumerable<(int Visits, double Recency, double Age, long Patrons)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(ActivityRows.InOrder([.. rows.Select(row => ActivityRows.Checked(new(row.Visits, row.Recency, row.Age, row.Patrons)))]));
    }

    /// <summary>Counts up to <paramref name="calibrationEnd"/>, and what those patrons did from the day after to the end of the window.</summary>
    /// <remarks>For trying a model on what it has not seen. Patrons first seen in the holdout are not part of it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calibrationEnd"/> is not inside the window, or is its last day.</exception>
    public static ActivitySplit Split(IEnumerable<(long Patron, DateOnly Day)> events, ActivityWindow window, DateOnly calibrationEnd)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(window);
        return ActivitySplit.Of(DaysIn(events, window), window, calibrationEnd);
    }

    /// <summary>The histogram of both, whose patrons must not overlap.</summary>
    public static ActivityHistogram Add(ActivityHistogram left, ActivityHistogram right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(ActivityRows.InOrder([.. left._rows, .. right._rows]));
    }

    /// <inheritdoc/>
    public bool Equals(ActivityHistogram? other) => other is not null && _rows.AsSpan().SequenceEqual(other._rows.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ActivityHistogram);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_rows.Length, Patrons, Visits);

    internal ReadOnlySpan<ActivityRow> AsSpan() => _rows.AsSpan();

    internal static ActivityHistogram FromCounted(List<ActivityRow> rows) => new(ActivityRows.InOrder(rows));

    private static PatronDays DaysIn(IEnumerable<(long Patron, DateOnly Day)> events, ActivityWindow window)
    {
        var days = new PatronDays();
        foreach (var (patron, day) in events)
        {
            if (window.Contains(day))
            {
                days.Add(patron, day.DayNumber - window.From.DayNumber);
            }
        }

        return days;
    }
}
