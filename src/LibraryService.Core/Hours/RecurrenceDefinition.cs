namespace LibraryService.Hours;

/// <summary>The plain form of hours that come back every so many weeks.</summary>
public sealed class RecurrenceDefinition
{
    /// <summary>The first date; its weekday is the weekday of them all. Required.</summary>
    public DateOnly? Anchor { get; set; }

    /// <summary>Every how many weeks.</summary>
    /// <value>1 to 5,000. The default is 1.</value>
    public int Weeks { get; set; } = 1;

    /// <summary>The hours, as <see cref="DayHours.Parse"/> reads them.</summary>
    public string? Hours { get; set; }

    /// <summary>The last date on which they may fall; null for no end.</summary>
    public DateOnly? Until { get; set; }
}
