namespace LibraryService.Delivery;

/// <summary>Wakes a worker of the same process when a store has taken in messages, so that it need not look all the time. Safe for many threads.</summary>
/// <remarks>A store rings once what it took in is committed. A ring that nobody heard costs no message, for workers look for themselves from time to time.</remarks>
public sealed class OutboxSignal
{
    private TaskCompletionSource _next = New();

    /// <summary>Done at the first ring after this was asked for: ask, look into the store, and only then wait.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>There is something to look at.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
