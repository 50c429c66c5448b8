namespace LibraryService.Delivery;

/// <summary>Where a message stands on its way.</summary>
public enum DeliveryState
{
    /// <summary>It waits for its time, or for the next attempt. The default.</summary>
    Waiting,

    /// <summary>A worker has claimed it and may be sending it.</summary>
    Sending,

    /// <summary>It waits for a person: a second reader, or somebody to look at a burst.</summary>
    Held,

    /// <summary>A carrier took it; whether it arrived is not known yet.</summary>
    Accepted,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>The plan is at its end and nothing arrived: a person must see to it.</summary>
    Failed,

    /// <summary>It was taken back before it arrived, for a reason.</summary>
    Dropped,
}
