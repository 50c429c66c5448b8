namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>A change that waits to be committed, whatever it gives back.</summary>
internal interface IWaitingChange
{
    /// <summary>Whether it may stand in no transaction.</summary>
    bool IsAlone { get; }

    /// <summary>What it threw; null when it did not.</summary>
    Exception? Error { get; }

    /// <summary>Whether nobody waits for it any more; who does is then told.</summary>
    bool IsCancelled();

    /// <summary>Runs it; false when nothing of it is to be kept. What it throws is kept for whoever waits.</summary>
    Task<bool> RunAsync(StoreWork work);

    /// <summary>It is committed, or what it threw is known.</summary>
    void Committed();

    /// <summary>The commit failed, and nothing of it is kept.</summary>
    void Failed(Exception error);
}
