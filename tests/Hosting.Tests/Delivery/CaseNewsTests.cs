using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Tests.Delivery;

/// <summary>Cases that cannot be told what became of their messages.</summary>
public class CaseNewsTests
{
    private const int Messages = 12_000;
    private const int Most = 10_000;
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private readonly ManualTime _time = new(Noon);
    private readonly RecordingGateway _mail = new(Channel.Email);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_more_is_sent_while_too_many_cases_wait_to_be_told_and_all_is_when_they_are()
    {
        var outbox = new InMemoryOutboxStore();
        var cases = new DeafCases { IsDeaf = true };
        await outbox.AddAsync([.. Enumerable.Range(0, Messages).Select(Entry)], Ct);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton<IMessageGateway>(_mail).AddSingleton<IOutboxStore>(outbox).AddSingleton<ICaseStore>(cases);
        builder.Services.AddLibraryService().AddDeliveryWorker(options => options.Policy = new DeliveryPolicy { Batch = Most / 2 });
        using var host = builder.Build();
        await host.StartAsync(Ct);
        await Eventually.Is(() => _mail.Given.Count == Most);

        // Looked into once more, so that it does not only sleep.
        var asked = cases.Asked;
        await Eventually.Is(() => cases.Asked >= asked + Most, () => _time.Advance(TimeSpan.FromSeconds(1)));
        _mail.Given.Count.ShouldBe(Most);

        cases.IsDeaf = false;
        await Eventually.Is(() => cases.Told == Messages, () => _time.Advance(TimeSpan.FromSeconds(1)));
        await host.StopAsync(Ct);
        _mail.Given.Count.ShouldBe(Messages);
    }

    private static OutboxEntry Entry(int number) => new(
        $"m{number}",
        new DeliveryStep(new OutboundMessage { Key = $"m{number}.1", To = ContactPoint.Email("ada@example.org"), Text = "Hello", Language = "en" }, Noon, Noon.AddDays(1)))
    {
        Case = new CaseId($"C-{number}"),
    };
}
