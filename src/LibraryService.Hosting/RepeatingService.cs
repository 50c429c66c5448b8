using Microsoft.Extensions.Hosting;

namespace LibraryService.Hosting;

/// <summary>Does what there is to do, sleeps, and begins again; after an error it waits longer each time, and the host stays up.</summary>
internal abstract class RepeatingService(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan FirstErrorWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(20);
    private static readonly Task Never = new TaskCompletionSource().Task;

    protected TimeProvider Time { get; } = time;

    /// <summary>The longest wait after an error.</summary>
    protected abstract TimeSpan LongestErrorWait { get; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            // Asked for before the store is looked into, so that nothing saved in between is slept over.
            var woken = Woken();
            try
            {
                var wait = await WorkAsync(stoppingToken).ConfigureAwait(false);
                failures = 0;
                await SleepAsync(wait, woken, stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
#pragma warning disable CA1031 // Whatever a store throws, the host stays up and tries again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                var doubled = FirstErrorWait * Math.Pow(2, Math.Min(failures++, 20));
                var wait = doubled < LongestErrorWait ? doubled : LongestErrorWait;
                Failed(failures, wait, ErrorKinds.Of(e));
                await SleepAsync(wait, Never, stoppingToken).ConfigureAwait(false);
            }
        }

        await StoppedAsync().ConfigureAwait(false);
    }

    /// <summary>Done when sleep is to end early. By default only time ends it.</summary>
    protected virtual Task Woken() => Never;

    /// <summary>Does what there is to do now.</summary>
    /// <returns>How long to sleep.</returns>
    protected abstract Task<TimeSpan> WorkAsync(CancellationToken ct);

    protected abstract void Failed(int failures, TimeSpan wait, string error);

    protected abstract Task StoppedAsync();

    protected static TimeSpan WaitUntil(DateTimeOffset? due, DateTimeOffset now, TimeSpan most)
    {
        var wait = due is { } next && next - now < most ? next - now : most;
        return wait > ShortestWait ? wait : ShortestWait;
    }

    private async Task SleepAsync(TimeSpan wait, Task woken, CancellationToken ct)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var delay = Task.Delay(wait, Time, awake.Token);
        await Task.WhenAny(delay, woken).ConfigureAwait(false);
        await awake.CancelAsync().ConfigureAwait(false);
    }
}
