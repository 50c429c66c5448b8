namespace LibraryService.Hours;

/// <summary>Where open time comes from: a calendar, or two sources combined.</summary>
internal abstract class HoursSource
{
    /// <summary>The zone in which answers are given.</summary>
    public abstract TimeZoneInfo Zone { get; }

    /// <summary>All open time of the local dates from one day to another, both inside, sorted by start.</summary>
    /// <remarks>Whole days: a span may begin before the first date's midnight in UTC, or end after the last one's. Spans may overlap.</remarks>
    public abstract List<OpenSpan> Spans(int fromDay, int toDay);

    /// <summary>The name of the holiday or closure in force at an instant; null when there is none.</summary>
    public abstract string? ClosureName(DateTimeOffset at);

    /// <summary>The number of the local date of an instant.</summary>
    public int DayOf(long utcTicks) =>
        (int)((utcTicks + Zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks) / TimeSpan.TicksPerDay);

    /// <summary>The plain form, for reading and writing.</summary>
    public abstract ServiceHoursDefinition ToDefinition();
}
