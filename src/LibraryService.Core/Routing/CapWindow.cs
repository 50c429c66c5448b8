using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LibraryService.Routing;

/// <summary>The time over which a cap counts: a length that moves along, or a day, week or month of the calendar.</summary>
public readonly record struct CapWindow
{
    private CapWindow(CapWindowKind kind, TimeSpan length) => (Kind, Length) = (kind, length);

    /// <summary>From one midnight to the next. The default value.</summary>
    public static CapWindow Day { get; } = new(CapWindowKind.Day, TimeSpan.Zero);

    /// <summary>From Monday to Monday.</summary>
    public static CapWindow Week { get; } = new(CapWindowKind.Week, TimeSpan.Zero);

    /// <summary>From the first of a month to the next.</summary>
    public static CapWindow Month { get; } = new(CapWindowKind.Month, TimeSpan.Zero);

    /// <summary>What kind it is.</summary>
    public CapWindowKind Kind { get; }

    /// <summary>The length of a sliding window; zero for the others.</summary>
    public TimeSpan Length { get; }

    /// <summary>The time before each instant, of a length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not more than zero, or more than 366 days.</exception>
    public static CapWindow Sliding(TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, TimeSpan.FromDays(366));
        return new CapWindow(CapWindowKind.Sliding, length);
    }

    /// <summary>Reads <c>day</c>, <c>week</c>, <c>month</c> or a length such as <c>7.00:00:00</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static CapWindow Parse(string text) => TryParse(text, out var window, out var error) ? window : throw new FormatException(error);

    /// <summary>Reads as <see cref="Parse"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParse(string text, out CapWindow window, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        (window, error) = (Day, null);
        switch (text.Trim().ToUpperInvariant())
        {
            case "DAY":
                return true;
            case "WEEK":
                window = Week;
                return true;
            case "MONTH":
                window = Month;
                return true;
            default:
                if (TimeSpan.TryParseExact(text.Trim(), "c", CultureInfo.InvariantCulture, out var length) && length > TimeSpan.Zero && length <= TimeSpan.FromDays(366))
                {
                    window = Sliding(length);
                    return true;
                }

                error = $"Expected day, week, month, or a length of at most 366 days such as 7.00:00:00; but this is '{text}'.";
                return false;
        }
    }

    /// <summary>The window as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Kind switch
    {
        CapWindowKind.Week => "week",
        CapWindowKind.Month => "month",
        CapWindowKind.Sliding => Length.ToString("c", CultureInfo.InvariantCulture),
        _ => "day",
    };
}
