namespace LibraryService.Samples.Bridge.Folio;

/// <summary>An opening of one date. The end is the last minute of it.</summary>
internal sealed class FolioDatedOpening
{
    public string? StartDate { get; set; }

    public string? StartTime { get; set; }

    public string? EndDate { get; set; }

    public string? EndTime { get; set; }
}
