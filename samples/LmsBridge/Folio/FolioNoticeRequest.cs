namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What a notice says of a request.</summary>
internal sealed class FolioNoticeRequest
{
    public string? HoldShelfExpirationDate { get; set; }

    /// <summary>The name of the service point.</summary>
    public string? ServicePointPickup { get; set; }
}
