namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What a notice says of a loan.</summary>
internal sealed class FolioNoticeLoan
{
    public string? DueDate { get; set; }
}
