namespace LibraryService.Hours;

/// <summary>The plain form of opening hours, for a configuration binder and for JSON. Null or nothing everywhere means: not said.</summary>
/// <remarks>Turned into the immutable value by <see cref="ServiceHours.From"/>, which names the path of what it cannot read.</remarks>
public sealed class ServiceHoursDefinition
{
    /// <summary>The IANA time zone of the place. Required.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Hours by English weekday, such as <c>"Monday": "09:00-12:30, 13:30-17:00"</c>. A day left out is closed.</summary>
    public IDictionary<string, string>? Weekly { get; set; }

    /// <summary>Hours that come back every so many weeks.</summary>
    public IList<RecurrenceDefinition>? Recurring { get; set; }

    /// <summary>Spans of dates with a week of their own; of two on one date the later in the list counts.</summary>
    public IList<SeasonDefinition>? Seasons { get; set; }

    /// <summary>Days on which the place is closed whatever else is said.</summary>
    public IList<HolidayDefinition>? Holidays { get; set; }

    /// <summary>Dates with hours of their own.</summary>
    public IList<DatedHoursDefinition>? Special { get; set; }

    /// <summary>Ranges taken away on a date.</summary>
    public IList<DatedHoursDefinition>? Breaks { get; set; }

    /// <summary>Time taken away from instant to instant.</summary>
    public IList<ClosureDefinition>? Closures { get; set; }

    /// <summary>Further hours: open when these or any of them are.</summary>
    public IList<ServiceHoursDefinition>? Union { get; set; }

    /// <summary>Applied after <see cref="Union"/>: open only when all of these are, too.</summary>
    public IList<ServiceHoursDefinition>? Intersect { get; set; }

    /// <summary>Applied last: closed when any of these is open.</summary>
    public IList<ServiceHoursDefinition>? Except { get; set; }
}
