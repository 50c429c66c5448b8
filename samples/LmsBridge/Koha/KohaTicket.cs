namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A concern about something in the catalogue.</summary>
internal sealed class KohaTicket
{
    public string? TicketId { get; set; }

    public string? Source { get; set; }

    public string? Title { get; set; }

    public string? Body { get; set; }

    public string? ReporterId { get; set; }

    public string? ReportedDate { get; set; }

    public string? ResolvedDate { get; set; }
}
