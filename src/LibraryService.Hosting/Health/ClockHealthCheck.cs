using LibraryService.Desk;
using LibraryService.Hosting.Sla;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Health;

/// <summary>How far the watching of promises is behind: how long the case that waits longest has had to be looked at. Where nobody watches there is nothing to be behind of.</summary>
internal sealed class ClockHealthCheck(IServiceProvider services, IOptions<ClockHealthOptions> options, IOptions<DeliveryHealthOptions> delivery, TimeProvider time) : IHealthCheck
{
    private static readonly (string, string, string) Words = ("lag_seconds", "Promises are watched in time.", "A case has had to be looked at for");

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (services.GetService<PromiseGauge>() is null)
        {
            return Task.FromResult(HealthCheckResult.Healthy("Promises are not watched from here."));
        }

        var otherwise = context.Registration.FailureStatus;
        var clocks = services.GetRequiredService<IClockStore>();
        return Lag.AskAsync(
            "store of cases",
            () => clocks.NextDueAsync(cancellationToken),
            delivery.Value.StoreTimeout,
            time,
            lag => Lag.Judge(lag, options.Value.DegradedAfter, options.Value.UnhealthyAfter, otherwise, Words),
            otherwise,
            cancellationToken);
    }
}
