using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.Hosting.Delivery;
using LibraryService.Hosting.Health;
using LibraryService.Hosting.Retention;
using LibraryService.Hosting.Sla;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LibraryService;

/// <summary>Adds what runs in a host.</summary>
public static class HostingBuilderExtensions
{
    private const string StoreCheck = "library_service.store";
    private const string DelayCheck = "library_service.delivery";
    private const string ClockCheck = "library_service.clocks";

    /// <summary>Sends what the outbox holds for as long as the host runs. Every gateway of LibraryService.Gateways adds it, so that it is called only to set options; it is there once.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Settings in code; those of the host's configuration are bound to <see cref="DeliveryWorkerOptions"/> as to any options.</param>
    /// <remarks><see cref="DeliveryReceipts"/> comes with it, for what carriers say afterwards; cases are told of that, too. What is wrong with the options is told when the host starts.</remarks>
    public static ILibraryServiceBuilder AddDeliveryWorker(this ILibraryServiceBuilder builder, Action<DeliveryWorkerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Services.AddOptions<DeliveryWorkerOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DeliveryWorkerOptions>, DeliveryWorkerOptionsValidator>());
        builder.Services.TryAddSingleton<CaseNews>();
        builder.Services.TryAddSingleton<OutboxGauges>();
        builder.Services.TryAddSingleton(provider =>
        {
            var (news, signal) = (provider.GetRequiredService<CaseNews>(), provider.GetRequiredService<OutboxSignal>());
            return new DeliveryReceipts(
                provider.GetRequiredService<IOutboxStore>(),
                provider.GetRequiredService<IOptions<DeliveryWorkerOptions>>().Value.Policy,
                provider.GetRequiredService<TimeProvider>())
            {
                Ended = entry =>
                {
                    news.Add(entry);
                    signal.Ring();
                },
            };
        });
        builder.Services.AddHostedService<DeliveryService>();
        return builder;
    }

    /// <summary>Watches the promises of open cases for as long as the host runs: what comes to a step of its policy is told to every <see cref="IAlertHandler"/> and counted.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Settings in code; those of the host's configuration are bound to <see cref="SlaWatcherOptions"/> as to any options.</param>
    /// <remarks>What is wrong with the options is told when the host starts, and so is a store of cases that cannot be watched.</remarks>
    public static ILibraryServiceBuilder AddSlaWatcher(this ILibraryServiceBuilder builder, Action<SlaWatcherOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Services.AddOptions<SlaWatcherOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SlaWatcherOptions>, SlaWatcherOptionsValidator>());
        builder.Services.TryAddSingleton<PromiseGauge>();
        builder.Services.AddHostedService<SlaWatchService>();
        return builder;
    }

    /// <summary>Deletes what has been kept for long enough, when the host starts and then once a day: in batches, and never what is still needed.</summary>
    /// <param name="builder">The builder, to which a store that lasts was added, or is.</param>
    /// <param name="configure">Settings in code, without which nothing is deleted; those of the host's configuration are bound to <see cref="RetentionOptions"/> as to any options.</param>
    /// <remarks>Several processes may do so. What is wrong with the options is told when the host starts, and so is a store that deletes nothing.</remarks>
    public static ILibraryServiceBuilder AddRetention(this ILibraryServiceBuilder builder, Action<RetentionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Services.AddOptions<RetentionOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>());
        builder.Services.AddHostedService<RetentionService>();
        return builder;
    }

    /// <summary>
    /// Adds three checks, all with the tag <c>ready</c>: <c>library_service.store</c>, whether the outbox answers; <c>library_service.delivery</c>, whether anything has been due too long; and
    /// <c>library_service.clocks</c>, how far the watching of promises is behind, where <see cref="AddSlaWatcher"/> was called.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Settings of the first two in code; null for the defaults.</param>
    /// <param name="clocks">Settings of the third in code; null for the defaults.</param>
    /// <remarks>What is wrong with the options is told when the host starts.</remarks>
    public static ILibraryServiceBuilder AddHealthChecks(this ILibraryServiceBuilder builder, Action<DeliveryHealthOptions>? configure = null, Action<ClockHealthOptions>? clocks = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var isThere = services.Any(service => service.ServiceType == typeof(IValidateOptions<DeliveryHealthOptions>));
        var options = services.AddOptions<DeliveryHealthOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        var clockOptions = services.AddOptions<ClockHealthOptions>().ValidateOnStart();
        if (clocks is not null)
        {
            clockOptions.Configure(clocks);
        }

        if (!isThere)
        {
            services.AddSingleton<IValidateOptions<ClockHealthOptions>, ClockHealthOptionsValidator>();
            services.AddSingleton<IValidateOptions<DeliveryHealthOptions>, DeliveryHealthOptionsValidator>();
            services.AddSingleton<OutboxProbe>();
            services.AddHealthChecks()
                .Add(new HealthCheckRegistration(StoreCheck, provider => new StoreHealthCheck(provider.GetRequiredService<OutboxProbe>()), failureStatus: null, ["ready"]))
                .Add(new HealthCheckRegistration(DelayCheck, provider => new DeliveryHealthCheck(provider.GetRequiredService<OutboxProbe>()), failureStatus: null, ["ready"]))
                .Add(new HealthCheckRegistration(ClockCheck, provider => ClockCheckOf(provider), failureStatus: null, ["ready"]));
        }

        return builder;
    }

    private static ClockHealthCheck ClockCheckOf(IServiceProvider provider) => new(
        provider, provider.GetRequiredService<IOptions<ClockHealthOptions>>(), provider.GetRequiredService<IOptions<DeliveryHealthOptions>>(), provider.GetRequiredService<TimeProvider>());
}
