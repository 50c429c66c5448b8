namespace LibraryService.Samples.Bridge.Folio;

/// <summary>The opening hours of service points for a span of dates, such as a term. A service point has one for each.</summary>
internal sealed class FolioCalendar
{
    public string? Id { get; set; }

    public string? StartDate { get; set; }

    public string? EndDate { get; set; }

    /// <summary>The ids of the service points.</summary>
    public List<string?>? Assignments { get; set; }

    public List<FolioOpening?>? NormalHours { get; set; }

    public List<FolioExceptionalHours?>? Exceptions { get; set; }
}
