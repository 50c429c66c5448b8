namespace LibraryService;

/// <summary>The names under which LibraryService reports what it does, to listeners of meters and of activities. None of it says who a message is for.</summary>
/// <remarks>Tags have few values: a channel, an outcome, a state, a reason. Durations are in seconds.</remarks>
public static class LibraryServiceTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "LibraryService";

    /// <summary>Counter, <c>{message}</c>, by channel and outcome: attempts to deliver a message.</summary>
    public const string DeliveryAttempts = "library_service.delivery.attempts";

    /// <summary>Histogram, <c>s</c>, by channel and outcome: how long a gateway took for one attempt.</summary>
    public const string DeliveryDuration = "library_service.delivery.duration";

    /// <summary>Counter, <c>{message}</c>, by state and reason: messages that came to their end, or are held for a person.</summary>
    public const string DeliveryEnded = "library_service.delivery.ended";

    /// <summary>Gauge, <c>{message}</c>: messages in the outbox that could be claimed when a worker last looked.</summary>
    public const string OutboxDue = "library_service.outbox.due";

    /// <summary>Gauge, <c>s</c>: how long what is due longest had been due when a worker last looked; zero when nothing was.</summary>
    public const string OutboxOldestDue = "library_service.outbox.oldest_due";

    /// <summary>Counter, <c>{alert}</c>, by metric and step: promises that came to a step of their policy, such as a warning or the breach.</summary>
    public const string PromiseAlerts = "library_service.promise.alerts";

    /// <summary>Gauge, <c>s</c>: how long the case that waits longest had to be looked at already when a watcher last looked; zero when it is in time.</summary>
    public const string PromiseLag = "library_service.promise.lag";

    /// <summary>Counter, <c>{record}</c>, by kind (case, message, survey): what was deleted because it was old.</summary>
    public const string RetentionDeleted = "library_service.retention.deleted";

    /// <summary>Activity: one round of a delivery worker that claimed something.</summary>
    public const string DeliveryRoundActivity = "library_service.delivery.round";

    /// <summary>Activity: one attempt to deliver a message, by channel and outcome.</summary>
    public const string DeliveryAttemptActivity = "library_service.delivery.attempt";
}
