namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A weekly opening, from a day and time to a day and time. The end is the last minute of it: 17:59 means closed at 18:00.</summary>
internal sealed class FolioOpening
{
    /// <summary>MONDAY to SUNDAY.</summary>
    public string? StartDay { get; set; }

    public string? StartTime { get; set; }

    public string? EndDay { get; set; }

    public string? EndTime { get; set; }
}
