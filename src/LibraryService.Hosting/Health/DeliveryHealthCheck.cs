using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LibraryService.Hosting.Health;

/// <summary>Whether a message, or a claim that ran out, has been due for longer than it should: then no worker is alive, or they cannot keep up.</summary>
internal sealed class DeliveryHealthCheck(OutboxProbe probe) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => probe.AskAsync(
        overdue =>
        {
            var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["oldest_due_seconds"] = overdue.TotalSeconds };
            var status = overdue >= probe.Options.UnhealthyAfter ? context.Registration.FailureStatus
                : overdue >= probe.Options.DegradedAfter ? HealthStatus.Degraded
                : HealthStatus.Healthy;
            return new HealthCheckResult(status, status == HealthStatus.Healthy ? "Nothing has been due for long." : $"Something has been due for {overdue:c}.", data: data);
        },
        context.Registration.FailureStatus,
        cancellationToken);
}
