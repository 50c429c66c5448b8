namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A request for an item or a title.</summary>
internal sealed class FolioRequest
{
    public string? Id { get; set; }

    public string? RequesterId { get; set; }

    public string? RequestDate { get; set; }

    /// <summary>Such as <c>Open - Awaiting pickup</c>.</summary>
    public string? Status { get; set; }

    /// <summary>Who cancelled; the same as the requester when the patron did.</summary>
    public string? CancelledByUserId { get; set; }

    public string? CancelledDate { get; set; }

    public string? HoldShelfExpirationDate { get; set; }

    public string? AwaitingPickupRequestClosedDate { get; set; }

    public string? PickupServicePointId { get; set; }

    public FolioInstance? Instance { get; set; }

    public FolioItem? Item { get; set; }

    public FolioMetadata? Metadata { get; set; }
}
