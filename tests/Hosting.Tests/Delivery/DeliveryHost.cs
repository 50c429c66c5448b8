using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hosting.Delivery;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Tests.Delivery;

/// <summary>A host that delivers, with a clock, a carrier and a log of the test's.</summary>
public abstract class DeliveryHost : IDisposable
{
    protected static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    protected ManualTime Time { get; } = new(Noon);

    protected RecordingGateway Mail { get; } = new(Channel.Email);

    private protected RecordingLoggerProvider Log { get; } = new();

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected static Answer Cafe { get; } = new("When is the café open?", "Every day from ten to four.");

    protected static IOutboxStore OutboxOf(IHost host) => host.Services.GetRequiredService<IOutboxStore>();

    protected static ICaseStore CasesOf(IHost host) => host.Services.GetRequiredService<ICaseStore>();

    protected static Inquiry Inquiry(string id = "C-1") => new()
    {
        Id = new CaseId(id),
        Channel = Channel.Email,
        ReplyTo = "canary@example.org",
        Text = "canary: when is the café open?",
        ReceivedAt = Noon,
    };

    protected static OutboxEntry Entry(string key, DateTimeOffset notBefore) => new(
        key,
        new DeliveryStep(new OutboundMessage { Key = $"{key}.1", To = ContactPoint.Email("canary@example.org"), Text = "canary", Language = "en" }, notBefore, notBefore.AddDays(1)));

    protected static async Task<CaseId> SaveAnswerAsync(IHost host)
    {
        var desk = host.Services.GetRequiredService<ServiceDesk>();
        var saved = await CasesOf(host).SaveAsync(desk.Reply(desk.Receive(Inquiry()), Cafe), Ct);
        return saved!.Id;
    }

    protected IHost Built(Action<IServiceCollection>? add = null, Action<DeliveryWorkerOptions>? configure = null)
    {
        var builder = Host.CreateApplicationBuilder(["--environment", "Development"]);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.Services.AddSingleton<IMessageGateway>(Mail);
        add?.Invoke(builder.Services);
        if (!builder.Services.Any(service => service.ServiceType == typeof(TimeProvider)))
        {
            builder.Services.AddSingleton<TimeProvider>(Time);
        }

        builder.Services.AddLibraryService().AddDeliveryWorker(configure);
        return builder.Build();
    }

    public void Dispose()
    {
        Log.Dispose();
        GC.SuppressFinalize(this);
    }
}
