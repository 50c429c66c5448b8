namespace LibraryService.Hosting.Sla;

/// <summary>How the watcher looks after the promises of open cases.</summary>
public sealed class SlaWatcherOptions
{
    /// <summary>How long a claim on cases is held before another watcher looks at them.</summary>
    /// <value>More than zero and at most one hour. The default is 30 seconds.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many cases are looked at in one go; no more are held in memory.</summary>
    /// <value>1 to 10,000. The default is 100.</value>
    public int Batch { get; set; } = 100;

    /// <summary>How long the watcher sleeps at most; it is how late it may see a case that was just saved.</summary>
    /// <value>More than zero and at most one hour. The default is 5 seconds.</value>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait after the store or a handler has failed. The first wait is a second, each further one twice as long.</summary>
    /// <value>More than zero and at most one hour. The default is one minute.</value>
    public TimeSpan LongestErrorWait { get; set; } = TimeSpan.FromMinutes(1);
}
