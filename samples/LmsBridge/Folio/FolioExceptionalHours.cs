namespace LibraryService.Samples.Bridge.Folio;

/// <summary>Dates with hours of their own; closed on them when there are none.</summary>
internal sealed class FolioExceptionalHours
{
    public string? Name { get; set; }

    public string? StartDate { get; set; }

    public string? EndDate { get; set; }

    public List<FolioDatedOpening?>? Openings { get; set; }
}
