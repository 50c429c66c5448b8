using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>What a page that looks on is sent: the board whenever it is another, and the time.</summary>
internal sealed class BoardEvents(DeskBoard board, BoardMarkup markup, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan ClockInterval = TimeSpan.FromSeconds(15);

    public async IAsyncEnumerable<SseItem<string>> FollowAsync(BoardFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(ct, lifetime.ApplicationStopping);
        var (sent, toldAt) = ("", DateTimeOffset.MinValue);
        while (!ends.IsCancellationRequested)
        {
            var changed = board.Changed;
            var (html, now) = (markup.Of(filter), time.GetUtcNow());
            var isAnother = !string.Equals(html, sent, StringComparison.Ordinal);
            if (isAnother || now - toldAt >= ClockInterval)
            {
                toldAt = now;
                yield return new SseItem<string>($"{now.UtcDateTime:O}", "clock");
            }

            if (isAnother)
            {
                sent = html;
                yield return new SseItem<string>(html, "board");

                // However fast the cases come, nobody can read faster; this is the viewer's time, whatever clock the promises go by.
                await WaitAsync(Task.Delay(ShortestInterval, ends.Token));
            }

            await WaitAsync(Task.WhenAny(changed, Task.Delay(LookInterval, time, ends.Token)));
        }
    }

    private static Task WaitAsync(Task wait) => wait.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
