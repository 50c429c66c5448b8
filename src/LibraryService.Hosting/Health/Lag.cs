using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LibraryService.Hosting.Health;

/// <summary>Asks a store how long something has been due, and says what a check makes of it.</summary>
internal static class Lag
{
    /// <summary>What a check says of how long something has been due; unhealthy, with the kind of the error, when the store does not answer.</summary>
    public static async Task<HealthCheckResult> AskAsync(
        string store, Func<ValueTask<DateTimeOffset?>> nextDue, TimeSpan timeout, TimeProvider time, Func<TimeSpan, HealthCheckResult> check, HealthStatus otherwise, CancellationToken ct)
    {
        try
        {
            // On a thread of its own: a database that knows no waiting but that of its thread would hold up this one.
            var due = await Task.Run(() => nextDue().AsTask(), ct).WaitAsync(timeout, time, ct).ConfigureAwait(false);
            var now = time.GetUtcNow();
            return check(due < now ? now - due.Value : TimeSpan.Zero);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever keeps the store from answering is what is asked for here; its words may hold personal data.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new HealthCheckResult(otherwise, $"The {store} does not answer: {ErrorKinds.Of(e)}.");
        }
    }

    /// <summary>The result for a lag, which stands beside it in seconds.</summary>
    public static HealthCheckResult Judge(TimeSpan lag, TimeSpan degradedAfter, TimeSpan unhealthyAfter, HealthStatus otherwise, (string Name, string Well, string Unwell) words)
    {
        var status = lag >= unhealthyAfter ? otherwise : lag >= degradedAfter ? HealthStatus.Degraded : HealthStatus.Healthy;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { [words.Name] = lag.TotalSeconds };
        return new HealthCheckResult(status, status == HealthStatus.Healthy ? words.Well : $"{words.Unwell} {lag:c}.", data: data);
    }
}
