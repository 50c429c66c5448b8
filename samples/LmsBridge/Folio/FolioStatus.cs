namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A status that is an object with a name.</summary>
internal sealed class FolioStatus
{
    public string? Name { get; set; }
}
