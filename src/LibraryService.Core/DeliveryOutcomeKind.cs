namespace LibraryService;

/// <summary>What became of one attempt to deliver a message.</summary>
public enum DeliveryOutcomeKind
{
    /// <summary>Nobody knows; the attempt may have arrived. The default, so that a forgotten answer is never taken for a success.</summary>
    Unknown,

    /// <summary>The message reached the patron's device or letter box.</summary>
    Delivered,

    /// <summary>The next carrier took the message; whether it arrives is not yet known.</summary>
    Accepted,

    /// <summary>It failed for now: a full mailbox, a busy line.</summary>
    SoftBounce,

    /// <summary>It failed for good: no such address.</summary>
    HardBounce,

    /// <summary>The reader called the message unwanted.</summary>
    Complaint,

    /// <summary>The reader asked for no more messages on this channel.</summary>
    Stopped,

    /// <summary>The gateway would not take the message as it was.</summary>
    Refused,
}
