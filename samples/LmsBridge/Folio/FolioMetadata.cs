namespace LibraryService.Samples.Bridge.Folio;

/// <summary>When a record was changed.</summary>
internal sealed class FolioMetadata
{
    public string? UpdatedDate { get; set; }
}
