using System.Globalization;

namespace LibraryService.Hours;

/// <summary>Puts together the hours of an ordinary week. A day that is not mentioned is closed.</summary>
public sealed class WeekBuilder
{
    private const int MostWeeks = 5_000;
    private readonly DayHours[] _days = [.. Enumerable.Repeat(DayHours.Closed, 7)];
    private readonly List<Recurrence> _recurring = [];

    internal WeekBuilder()
    {
    }

    /// <summary>Sets the hours of one weekday, in place of what was said of it before.</summary>
    /// <param name="day">Which weekday.</param>
    /// <param name="ranges">Hours as <see cref="DayHours.Parse"/> reads them; empty for closed.</param>
    /// <exception cref="FormatException"><paramref name="ranges"/> cannot be read.</exception>
    public WeekBuilder Weekly(DayOfWeek day, string ranges) => Weekly(day, DayHours.Parse(ranges));

    /// <summary>Sets the hours of one weekday, in place of what was said of it before.</summary>
    public WeekBuilder Weekly(DayOfWeek day, DayHours hours)
    {
        Weekdays.Check(day, nameof(day));
        ArgumentNullException.ThrowIfNull(hours);
        _days[(int)day] = hours;
        return this;
    }

    /// <summary>Adds hours that come back every <paramref name="weeks"/> weeks, beside the weekly ones: a mobile library's stop, every other Saturday.</summary>
    /// <param name="weeks">1 to 5,000.</param>
    /// <param name="anchor">The first date; its weekday is the weekday of them all.</param>
    /// <param name="ranges">Hours as <see cref="DayHours.Parse"/> reads them.</param>
    /// <param name="until">The last date on which they may fall; null for no end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is outside that.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="anchor"/>.</exception>
    /// <exception cref="FormatException"><paramref name="ranges"/> cannot be read.</exception>
    public WeekBuilder Every(int weeks, DateOnly anchor, string ranges, DateOnly? until = null)
    {
        if (weeks is < 1 or > MostWeeks)
        {
            throw new ArgumentOutOfRangeException(nameof(weeks), weeks, string.Create(CultureInfo.InvariantCulture, $"Hours come back every 1 to {MostWeeks} weeks."));
        }

        DateSpan.Check(anchor, until ?? anchor, nameof(until));
        _recurring.Add(new Recurrence(anchor, weeks, DayHours.Parse(ranges), until));
        return this;
    }

    /// <summary>Whether no day has hours.</summary>
    internal bool IsEmpty => _recurring.Count == 0 && _days.All(day => day.Ranges.IsEmpty);

    internal Week Build() => new([.. _days], [.. _recurring]);
}
