namespace LibraryService.Hosting.Health;

/// <summary>When delivery counts as unwell.</summary>
public sealed class DeliveryHealthOptions
{
    /// <summary>How long something may have been due before delivery counts as degraded. Choose it longer than the policy's lease; where a backlog is let go at a capped rate, longer still.</summary>
    /// <value>More than zero and at most one day. The default is 5 minutes.</value>
    public TimeSpan DegradedAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long something may have been due before delivery counts as unhealthy.</summary>
    /// <value>At least <see cref="DegradedAfter"/> and at most seven days. The default is 30 minutes.</value>
    public TimeSpan UnhealthyAfter { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the outbox may take to answer.</summary>
    /// <value>More than zero and at most one minute. The default is 5 seconds.</value>
    public TimeSpan StoreTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
