namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A hold. Its title and copy come with it when they are embedded (<c>x-koha-embed: biblio,item</c>).</summary>
internal sealed class KohaHold
{
    public string? HoldId { get; set; }

    public string? PatronId { get; set; }

    public string? HoldDate { get; set; }

    public string? BiblioId { get; set; }

    public string? PickupLibraryId { get; set; }

    public string? CancellationDate { get; set; }

    public string? CancellationReason { get; set; }

    /// <summary><c>W</c> waits, <c>T</c> on its way, <c>P</c> being processed, <c>F</c> fulfilled; null in the queue.</summary>
    public string? Status { get; set; }

    public string? Timestamp { get; set; }

    public string? WaitingDate { get; set; }

    public string? ExpirationDate { get; set; }

    public KohaBiblio? Biblio { get; set; }

    public KohaItem? Item { get; set; }
}
