using System.Globalization;

namespace LibraryService.Hours;

/// <summary>A day, or several, on which the library is closed whatever else is said.</summary>
/// <remarks>A range that started on the day before runs on to its end: it belongs to the day it started on.</remarks>
public abstract record Holiday
{
    private protected Holiday(string? name) => Name = name;

    /// <summary>What people call it; null when it has no name.</summary>
    public string? Name { get; }

    /// <summary>Whether the library is closed for it on <paramref name="day"/>.</summary>
    public abstract bool Includes(DateOnly day);

    /// <summary>A holiday on one date.</summary>
    public static Holiday On(DateOnly date, string? name = null) => new SpanHoliday(date, date, name);

    /// <summary>A holiday from one date to another, both inside.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static Holiday Between(DateOnly from, DateOnly to, string? name = null)
    {
        DateSpan.Check(from, to, nameof(to));
        return new SpanHoliday(from, to, name);
    }

    /// <summary>A holiday on the same day of every year; one on 29 February comes in leap years only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public static Holiday Yearly(int month, int day, string? name = null)
    {
        CheckMonth(month);
        var last = DateTime.DaysInMonth(2024, month);
        return day >= 1 && day <= last
            ? new YearlyHoliday(month, day, name)
            : throw new ArgumentOutOfRangeException(nameof(day), day, string.Create(CultureInfo.InvariantCulture, $"Month {month} has the days 1 to {last}."));
    }

    /// <summary>A holiday on the nth such weekday of a month, in every year.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="weekday">Which weekday.</param>
    /// <param name="nth">1 to 5 from the month's start, -1 (the last) to -5 from its end. A month without a fifth has no holiday.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside what is allowed.</exception>
    public static Holiday NthWeekday(int month, DayOfWeek weekday, int nth, string? name = null)
    {
        CheckMonth(month);
        Weekdays.Check(weekday, nameof(weekday));
        return nth is >= 1 and <= 5 or >= -5 and <= -1
            ? new WeekdayHoliday(month, weekday, nth, name)
            : throw new ArgumentOutOfRangeException(nameof(nth), nth, "Allowed are 1 to 5, and -1 (the last) to -5.");
    }

    /// <summary>A holiday so many days after Western Easter Sunday, in every year: -2 is Good Friday, 1 Easter Monday, 39 Ascension.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is more than 300 either way.</exception>
    public static Holiday FromEaster(int days, string? name = null) => days is >= -300 and <= 300
        ? new EasterHoliday(days, name)
        : throw new ArgumentOutOfRangeException(nameof(days), days, "Allowed are -300 to 300 days from Easter Sunday.");

    private static void CheckMonth(int month)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }
    }
}
