namespace LibraryService.Delivery;

/// <summary>How far a message has come: all of an <see cref="OutboxEntry"/> that changes on its way. For stores.</summary>
public sealed record DeliveryProgress
{
    /// <summary>The step that is tried now or was tried last, from zero.</summary>
    public int Step { get; init; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; init; }

    /// <summary>Why it is held, failed or was dropped.</summary>
    public DeliveryReason Reason { get; init; }

    /// <summary>When something is to be done with it; for a claim its end. Null when nothing is.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Who is sending it; null when nobody is.</summary>
    public string? Worker { get; init; }

    /// <summary>What was tried, in order.</summary>
    public IReadOnlyList<DeliveryAttempt> Attempts { get; init; } = [];

    /// <summary>How many times it was changed.</summary>
    public long Version { get; init; }

    /// <summary>Whether a person let it go after it was held.</summary>
    public bool IsReleased { get; init; }
}
