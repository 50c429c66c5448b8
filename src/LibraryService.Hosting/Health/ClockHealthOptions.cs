namespace LibraryService.Hosting.Health;

/// <summary>When the watching of promises counts as unwell.</summary>
public sealed class ClockHealthOptions
{
    /// <summary>How far it may be behind before it counts as degraded. Choose it longer than the watcher's <c>PollInterval</c> and lease.</summary>
    /// <value>More than zero and at most one day. The default is 5 minutes.</value>
    public TimeSpan DegradedAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How far it may be behind before it counts as unhealthy.</summary>
    /// <value>At least <see cref="DegradedAfter"/> and at most seven days. The default is 30 minutes.</value>
    public TimeSpan UnhealthyAfter { get; set; } = TimeSpan.FromMinutes(30);
}
