namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>A change that waits to be committed.</summary>
internal sealed class WaitingChange<T>(Func<StoreWork, Task<T>> change, Func<T, bool> isKept, bool isAlone, CancellationToken ct) : IWaitingChange
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    /// <summary>Done when it is committed.</summary>
    public Task<T> Done => _done.Task;

    public bool IsAlone => isAlone;

    public Exception? Error { get; private set; }

    public bool IsCancelled() => ct.IsCancellationRequested && _done.TrySetCanceled(ct);

    public async Task<bool> RunAsync(StoreWork work)
    {
        try
        {
            _result = await change(work).ConfigureAwait(false);
            return isKept(_result);
        }
#pragma warning disable CA1031 // Thrown again where it is waited for; the changes beside it are not touched.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Error = e;
            return false;
        }
    }

    public void Committed()
    {
        if (Error is { } error)
        {
            Failed(error);
        }
        else
        {
            _done.TrySetResult(_result!);
        }
    }

    public void Failed(Exception error)
    {
        // What it threw itself says more than what became of the commit after it.
        var told = Error ?? error;
        if (told is OperationCanceledException && ct.IsCancellationRequested)
        {
            _done.TrySetCanceled(ct);
        }
        else
        {
            _done.TrySetException(told);
        }
    }
}
