using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LibraryService.Hosting.Health;

/// <summary>Whether a message, or a claim that ran out, has been due for longer than it should: then no worker is alive, or they cannot keep up.</summary>
internal sealed class DeliveryHealthCheck(OutboxProbe probe) : IHealthCheck
{
    private static readonly (string, string, string) Words = ("oldest_due_seconds", "Nothing has been due for long.", "Something has been due for");

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => probe.AskAsync(
        overdue => Lag.Judge(overdue, probe.Options.DegradedAfter, probe.Options.UnhealthyAfter, context.Registration.FailureStatus, Words),
        context.Registration.FailureStatus,
        cancellationToken);
}
