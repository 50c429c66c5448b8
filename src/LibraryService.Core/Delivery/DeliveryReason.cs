namespace LibraryService.Delivery;

/// <summary>Why a message is held, failed or was dropped.</summary>
public enum DeliveryReason
{
    /// <summary>There is nothing to explain: it is on its way or has arrived.</summary>
    None,

    /// <summary>Held: the text needs a second reader.</summary>
    SecondReader,

    /// <summary>Held: far more messages than usual are due at once.</summary>
    Burst,

    /// <summary>Failed: the last step of the plan did not arrive either.</summary>
    EndOfPlan,

    /// <summary>Failed: its time was over before it could be sent.</summary>
    TooLate,

    /// <summary>Failed: no gateway serves the channels of its plan.</summary>
    NoGateway,

    /// <summary>Failed: what is kept is not what was committed.</summary>
    Altered,

    /// <summary>Dropped: what it is about has passed, such as a hold that was picked up.</summary>
    Stale,

    /// <summary>Dropped: somebody took it back.</summary>
    Cancelled,

    /// <summary>Dropped: the patron no longer agrees to it.</summary>
    ConsentWithdrawn,

    /// <summary>Dropped: the patron has had as many as they may.</summary>
    CapReached,

    /// <summary>Dropped: a newer message says the same or better.</summary>
    Superseded,

    /// <summary>Dropped: it went out with others as one.</summary>
    Gathered,

    /// <summary>Dropped: decided and shown, but not sent, while the library tries its messages out beside those of another system.</summary>
    Shadow,
}
