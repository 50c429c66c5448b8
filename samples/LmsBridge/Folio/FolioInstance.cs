namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What a request says of its title.</summary>
internal sealed class FolioInstance
{
    public string? Title { get; set; }
}
