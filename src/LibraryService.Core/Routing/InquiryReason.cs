namespace LibraryService.Routing;

/// <summary>One step on the way to a decision about an inquiry.</summary>
/// <param name="Code">What was found or done.</param>
public readonly record struct InquiryReason(InquiryReasonCode Code)
{
    /// <summary>The queue that it is about; the default for none.</summary>
    public QueueId Queue { get; init; }

    /// <summary>The member of staff that it is about; the default for nobody.</summary>
    public StaffId Staff { get; init; }

    /// <summary>The partner, kind of self-service or language that it is about; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The place of the ring in its queue, from 0; -1 for none.</summary>
    public int Ring { get; init; } = -1;

    /// <summary>How many people, or inquiries, it is about; 0 where nothing is counted.</summary>
    public int Count { get; init; }
}
