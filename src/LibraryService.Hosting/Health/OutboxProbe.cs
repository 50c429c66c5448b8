using LibraryService.Delivery;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Health;

/// <summary>Asks the outbox how long something has been due.</summary>
internal sealed class OutboxProbe(IOutboxStore store, IOptions<DeliveryHealthOptions> options, TimeProvider time)
{
    public DeliveryHealthOptions Options => options.Value;

    public Task<HealthCheckResult> AskAsync(Func<TimeSpan, HealthCheckResult> check, HealthStatus otherwise, CancellationToken ct) =>
        Lag.AskAsync("outbox", () => store.NextDueAsync(ct), Options.StoreTimeout, time, check, otherwise, ct);
}
