namespace LibraryService.EntityFrameworkCore;

/// <summary>How a SQLite file is used. Every property works by default.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>How long a call waits while another process writes, before it fails with <see cref="StoreProblem.Busy"/>: in whole seconds, at least one, unless the connection string has a <c>Default Timeout</c> of its own.</summary>
    /// <value>Zero to ten minutes. The default is 30 seconds.</value>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether what was committed survives the loss of power, too, and not only the end of the process.</summary>
    /// <value>The default is true: each commit waits for the disk (<c>synchronous=FULL</c>; else <c>NORMAL</c>).</value>
    public bool SurvivesPowerLoss { get; set; } = true;
}
