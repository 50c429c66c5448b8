namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A suggestion to buy something.</summary>
internal sealed class KohaSuggestion
{
    public string? SuggestionId { get; set; }

    public string? SuggestedBy { get; set; }

    public string? SuggestionDate { get; set; }

    /// <summary>ASKED, CHECKED, ACCEPTED, REJECTED, ORDERED, AVAILABLE, or a library's own.</summary>
    public string? Status { get; set; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Note { get; set; }

    /// <summary>Why it was accepted or rejected.</summary>
    public string? Reason { get; set; }

    /// <summary>Why the patron suggests it.</summary>
    public string? PatronReason { get; set; }

    public string? LibraryId { get; set; }

    public string? LastStatusChangeDate { get; set; }

    public string? Timestamp { get; set; }
}
