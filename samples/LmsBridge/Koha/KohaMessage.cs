namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A row of the queue of notices (<c>message_queue</c>).</summary>
internal sealed class KohaMessage
{
    public string? MessageId { get; set; }

    public string? Borrowernumber { get; set; }

    public string? LetterCode { get; set; }

    public string? MessageTransportType { get; set; }

    /// <summary>pending, sent, failed or deleted.</summary>
    public string? Status { get; set; }

    public string? FailureCode { get; set; }

    public string? TimeQueued { get; set; }

    public string? UpdatedOn { get; set; }
}
