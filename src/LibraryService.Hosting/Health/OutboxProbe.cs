using LibraryService.Delivery;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Health;

/// <summary>Asks the outbox how long something has been due.</summary>
internal sealed class OutboxProbe(IOutboxStore store, IOptions<DeliveryHealthOptions> options, TimeProvider time)
{
    public DeliveryHealthOptions Options => options.Value;

    /// <summary>What a check says of how long something has been due; unhealthy, with the kind of the error, when the outbox does not answer.</summary>
    public async Task<HealthCheckResult> AskAsync(Func<TimeSpan, HealthCheckResult> check, HealthStatus otherwise, CancellationToken ct)
    {
        try
        {
            var due = await store.NextDueAsync(ct).AsTask().WaitAsync(Options.StoreTimeout, time, ct).ConfigureAwait(false);
            var now = time.GetUtcNow();
            return check(due < now ? now - due.Value : TimeSpan.Zero);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever keeps the outbox from answering is what is asked for here; its words may hold personal data.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new HealthCheckResult(otherwise, $"The outbox does not answer: {ErrorKinds.Of(e)}.");
        }
    }
}
