using System.Net;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>Asks Koha again and again what changed, for as long as the host runs; less often while it does not answer.</summary>
internal sealed partial class KohaPoller(KohaReader reader, IOptions<LmsOptions> options, TimeProvider time, ILogger<KohaPoller> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Koha?.Poll is not { } poll)
        {
            return;
        }

        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            var wait = poll.Every;
            try
            {
                var records = await reader.RoundAsync(stoppingToken);
                Asked(records);
                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever comes up, the host stays up, and Koha is asked again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                wait = Wait(poll, ++failures, e as KohaException);
                Failed(e is KohaException refused ? $"{(int)refused.Status}" : e.GetType().Name, failures, wait);
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Twice as long after each failure; longer still, up to a day, when Koha asks for it.
    private static TimeSpan Wait(KohaPollOptions poll, int failures, KohaException? refused)
    {
        var doubled = poll.Every * Math.Pow(2, Math.Min(failures, 20));
        var own = doubled < poll.LongestErrorWait ? doubled : poll.LongestErrorWait;
        return refused is { Status: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable, RetryAfter: { } asked } && asked > own ? asked < LongestPause ? asked : LongestPause : own;
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "Koha told {Records} records.")]
    private partial void Asked(int records);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Koha could not be read ({Error}, {Failures} times in a row); it is asked again in {Wait}.")]
    private partial void Failed(string error, int failures, TimeSpan wait);
}
