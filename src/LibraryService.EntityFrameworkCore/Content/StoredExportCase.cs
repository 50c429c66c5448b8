namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>A case in an export.</summary>
internal sealed class StoredExportCase
{
    public required string Id { get; set; }

    public required List<StoredEvent> Events { get; set; }
}
