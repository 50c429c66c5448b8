namespace LibraryService.Samples.Bridge.Koha;

/// <summary>What was added to a ticket.</summary>
internal sealed class KohaTicketUpdate
{
    public string? UpdateId { get; set; }

    public string? TicketId { get; set; }

    public string? UserId { get; set; }

    /// <summary>Whether it is meant for the patron; else it is a note between staff.</summary>
    public string? Public { get; set; }

    public string? Date { get; set; }

    public string? Message { get; set; }

    /// <summary>What the ticket became by it; null when that did not change.</summary>
    public string? Status { get; set; }
}
