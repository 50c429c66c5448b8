namespace LibraryService.Hours;

/// <summary>The plain form of a span of dates with a week of its own.</summary>
public sealed class SeasonDefinition
{
    /// <summary>The first date. Required.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last date, inside. Required.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Hours by English weekday. A day left out is closed.</summary>
    public IDictionary<string, string>? Weekly { get; set; }

    /// <summary>Hours that come back every so many weeks within the season.</summary>
    public IList<RecurrenceDefinition>? Recurring { get; set; }
}
