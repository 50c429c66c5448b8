using LibraryService.Desk;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>All that is kept of one patron.</summary>
internal sealed class StoredExport
{
    public required string Patron { get; set; }

    public required List<PatronMomentDefinition> Story { get; set; }

    public required List<StoredExportCase> Cases { get; set; }

    public required List<StoredExportMessage> Messages { get; set; }

    public StoredContact? Contact { get; set; }

    public required List<StoredSurvey> Surveys { get; set; }
}
