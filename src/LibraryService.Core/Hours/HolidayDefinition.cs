namespace LibraryService.Hours;

/// <summary>
/// The plain form of a holiday. Exactly one of these is said: <see cref="Date"/>; <see cref="From"/> and <see cref="To"/>; <see cref="Month"/> and
/// <see cref="Day"/>; <see cref="Month"/>, <see cref="Weekday"/> and <see cref="Nth"/>; <see cref="EasterOffset"/>.
/// </summary>
public sealed class HolidayDefinition
{
    /// <summary>What people call it.</summary>
    public string? Name { get; set; }

    /// <summary>The one date.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The first date of several.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last date of several, inside.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The month of every year, 1 to 12.</summary>
    public int? Month { get; set; }

    /// <summary>The day of the month.</summary>
    public int? Day { get; set; }

    /// <summary>The weekday in English.</summary>
    public string? Weekday { get; set; }

    /// <summary>Which such weekday of the month: 1 to 5, or -1 (the last) to -5.</summary>
    public int? Nth { get; set; }

    /// <summary>Days from Western Easter Sunday.</summary>
    public int? EasterOffset { get; set; }
}
