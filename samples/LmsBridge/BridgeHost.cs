using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LibraryService.DependencyInjection;
using LibraryService.Privacy;
using LibraryService.Samples.Bridge.Access;
using LibraryService.Samples.Bridge.Board;
using LibraryService.Samples.Bridge.Cases;
using LibraryService.Samples.Bridge.Demo;
using LibraryService.Samples.Bridge.Metrics;
using LibraryService.Samples.Bridge.Page;
using LibraryService.Samples.Bridge.Receipts;
using LibraryService.Samples.Bridge.Records;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge;

/// <summary>The host: what is registered, and which paths it answers.</summary>
internal static class BridgeHost
{
    private const string Section = "Bridge";
    private const string LibrarySection = "LibraryService";

    /// <summary>Puts the host together.</summary>
    /// <param name="args">Settings from the command line, such as <c>--Bridge:Store=desk.db</c>.</param>
    /// <param name="configure">What tests change; null for nothing.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        configure?.Invoke(builder);
        var isDemo = DemoSettings.IsOn(builder.Configuration);
        if (isDemo)
        {
            builder.Configuration.AddInMemoryCollection(DemoSettings.In(Directory.CreateTempSubdirectory("lms-bridge-demo-").FullName));
        }

        // Every file counts from the folder that the bridge is started in, wherever the program lies.
        builder.Configuration.AddInMemoryCollection([new("Lms:File", PathOf(builder.Configuration["Lms:File"] ?? "App_Data/lms.db"))]);
        var options = builder.Configuration.GetSection(Section).Get<BridgeOptions>() ?? new BridgeOptions();
        Serve(builder, options);
        AddLibrary(builder.Services, options);
        builder.AddLmsEvents();
        AddDesk(builder.Services);
        if (isDemo)
        {
            builder.Services.AddHostedService<DemoFeed>();
        }

        var app = builder.Build();
        Use(app);
        Map(app);
        return app;
    }

    private static void Serve(WebApplicationBuilder builder, BridgeOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBody;
            if (options.ApiKey is null)
            {
                kestrel.ConfigureEndpointDefaults(LoopbackOnly.Check);
            }
        });
        builder.Services.AddOptions<BridgeOptions>().BindConfiguration(Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<BridgeOptions>, BridgeOptionsValidator>();
        builder.Services.AddSingleton(provider => new ApiKey(provider.GetRequiredService<IOptions<BridgeOptions>>().Value.ApiKey, provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddProblemDetails();
        builder.Services.AddRateLimiter(limits => RateLimits.Set(limits, options));
        builder.Services.Configure<ExceptionHandlerOptions>(handler => handler.StatusCodeSelector = e => (e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError);
    }

    private static void AddLibrary(IServiceCollection services, BridgeOptions options)
    {
        if (options.HashKey is { } key)
        {
            services.AddSingleton(new HashKeyRing(new HashKey("bridge", SHA256.HashData(Encoding.UTF8.GetBytes(key)))));
        }

        services.AddOptions<LibraryServiceOptions>().BindConfiguration(LibrarySection);
        services.AddLibraryService()
            .AddSqliteStore(PathOf(options.Store))
            .AddPickupFolder(options.Pickup)
            .AddSlaWatcher()
            .AddHealthChecks();
    }

    private static void AddDesk(IServiceCollection services)
    {
        services.AddSingleton<DeskBoard>();
        services.AddHostedService(provider => provider.GetRequiredService<DeskBoard>());
        services.AddSingleton<BoardMarkup>();
        services.AddSingleton<BoardEvents>();
        services.AddSingleton<DraftFolder>();
        services.AddSingleton<CaseZone>();
        services.AddSingleton<CaseWork>();
        services.AddSingleton<CasePage>();
        services.AddSingleton<MetricsRecorder>();
        services.AddHostedService(provider => provider.GetRequiredService<MetricsRecorder>());
        services.AddHostedService<Signpost>();
    }

    private static void Use(WebApplication app)
    {
        app.Use(static (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = PageFrame.Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-store";
            return next(context);
        });
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<KeyCheck>();
    }

    private static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteHealth }).WithMetadata(new OpenToAll());
        app.MapMetrics();
        app.MapSignIn();
        app.MapDesk();
        app.MapCases();
        app.MapPatrons();
        app.MapReceipts();
        app.MapLmsEvents();
    }

    // The full path, in a folder that is there.
    private static string PathOf(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    // The names of the checks and how they stand, for the load balancer and whoever looks; never the words of an exception.
    private static Task WriteHealth(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new { status = $"{report.Status}", checks = report.Entries.ToDictionary(entry => entry.Key, entry => $"{entry.Value.Status}", StringComparer.Ordinal) },
        JsonSerializerOptions.Web,
        context.RequestAborted);
}
