namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What a notice is about: one item, or several loans.</summary>
internal sealed class FolioNoticeContext
{
    public FolioItem? Item { get; set; }

    public FolioNoticeRequest? Request { get; set; }

    public FolioNoticeLoan? Loan { get; set; }

    public List<FolioNoticeContext?>? Loans { get; set; }
}
