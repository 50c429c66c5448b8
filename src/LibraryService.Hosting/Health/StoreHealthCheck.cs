using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LibraryService.Hosting.Health;

/// <summary>Whether the outbox answers.</summary>
internal sealed class StoreHealthCheck(OutboxProbe probe) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        probe.AskAsync(_ => HealthCheckResult.Healthy("The outbox answers."), context.Registration.FailureStatus, cancellationToken);
}
