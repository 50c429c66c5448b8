using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.Hosting.Delivery;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Samples.Bridge.Rollout;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge;

/// <summary>Takes in what a library system tells: what is registered for it, and which paths it answers.</summary>
internal static class LmsBridgeExtensions
{
    private const string Section = "Lms";
    private const string Answers = "lms.json";
    private const int LongestAnswer = 32 * 1024 * 1024;

    /// <summary>Adds what library systems tell, read from the section <c>Lms</c> of the configuration. The file <c>lms.json</c> beside the program has its answers; any other source stands before it.</summary>
    public static TBuilder AddLmsEvents<TBuilder>(this TBuilder builder)
        where TBuilder : IHostApplicationBuilder
    {
        builder.Configuration.Sources.Insert(0, new JsonConfigurationSource { Path = Answers, FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(AppContext.BaseDirectory), Optional = true });
        var services = builder.Services;
        services.AddLibraryService();
        services.AddOptions<LmsOptions>().BindConfiguration(Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LmsOptions>, LmsOptionsValidator>();
        services.AddSingleton(provider => new LmsFile(Path.Combine(builder.Environment.ContentRootPath, provider.GetRequiredService<IOptions<LmsOptions>>().Value.File)));
        services.AddSingleton(provider => new LmsPatrons(
            provider.GetRequiredService<LmsFile>(),
            provider.GetRequiredService<IOptions<LmsOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ContactStore>(),
            provider.GetService<SuppressionStore>(),
            provider.GetService<HashKeyRing>()));
        services.AddSingleton<IPatronDirectory>(provider => provider.GetRequiredService<LmsPatrons>());
        services.AddSingleton(provider => new LmsTitles(
            provider.GetRequiredService<ServiceDesk>(),
            provider.GetRequiredService<ICaseStore>(),
            provider.GetRequiredService<IPatronDirectory>(),
            provider.GetRequiredService<IOptions<LibraryServiceOptions>>(),
            provider.GetService<HashKeyRing>()));
        services.AddSingleton<LmsCases>().AddSingleton<LmsTidings>().AddSingleton<LmsDesk>();
        services.AddSingleton<RolloutReport>().AddSingleton<HeldMessages>();
        services.AddHostedService<RolloutAnnouncer>();
        services.Replace(ServiceDescriptor.Singleton(provider => new DeliveryQuestions
        {
            Check = new RolloutCheck(
                new PatronCheck(provider.GetRequiredService<IPatronDirectory>(), provider.GetRequiredService<ContactRouter>()),
                provider.GetRequiredService<KohaHoldCheck>(),
                provider.GetRequiredService<IOptionsMonitor<LmsOptions>>()).CheckAsync,
        }));
        ToldHours.Add(services);
        services.AddOptions<DeliveryWorkerOptions>().PostConfigure<IOptions<LmsOptions>>((worker, lms) => worker.Policy = worker.Policy with { Burst = lms.Value.Rollout.Burst });
        services.AddHttpClient(KohaClient.Name, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(30);
            client.MaxResponseContentBufferSize = LongestAnswer;
        });
        services.AddSingleton<KohaClient>().AddSingleton<KohaReader>().AddSingleton<KohaHoldCheck>();
        services.AddHostedService<KohaPoller>();
        services.AddProblemDetails();
        return builder;
    }

    /// <summary>Maps the paths that library systems post to. The group is given back, so that the host puts its key and limits on it.</summary>
    public static RouteGroupBuilder MapLmsEvents(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("");
        foreach (var shape in LmsShapes.Neutral)
        {
            LmsEndpoints.Map(group, shape, static _ => true);
        }

        foreach (var shape in LmsShapes.Koha)
        {
            LmsEndpoints.Map(group, shape, static options => options.Koha is not null);
        }

        foreach (var shape in LmsShapes.Folio)
        {
            LmsEndpoints.Map(group, shape, static options => options.Folio is not null);
        }

        RolloutEndpoints.Map(group);
        return group;
    }
}
