namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A patron notice request: what FOLIO asks to be sent to a patron.</summary>
internal sealed class FolioNotice
{
    public string? RecipientId { get; set; }

    public string? TemplateId { get; set; }

    public string? DeliveryChannel { get; set; }

    public string? OutputFormat { get; set; }

    public string? Lang { get; set; }

    public FolioNoticeContext? Context { get; set; }
}
