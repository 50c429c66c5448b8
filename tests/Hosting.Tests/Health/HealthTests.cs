using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hosting.Health;
using LibraryService.Routing;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Tests.Health;

public class HealthTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private readonly ManualTime _time = new(Noon);
    private readonly InMemoryOutboxStore _kept = new();

    [Theory]
    [InlineData(0, HealthStatus.Healthy)]
    [InlineData(4, HealthStatus.Healthy)]
    [InlineData(5, HealthStatus.Degraded)]
    [InlineData(29, HealthStatus.Degraded)]
    [InlineData(30, HealthStatus.Unhealthy)]
    public async Task Says_how_long_something_has_been_due(int minutes, HealthStatus status)
    {
        await AddAsync();
        _time.Advance(TimeSpan.FromMinutes(minutes));
        var report = await ReportAsync(new BrokenOutbox(_kept));
        (report.Entries["library_service.delivery"].Status, report.Entries["library_service.store"].Status).ShouldBe((status, HealthStatus.Healthy));
        report.Entries["library_service.delivery"].Data["oldest_due_seconds"].ShouldBe(minutes * 60.0);
    }

    [Fact]
    public async Task A_claim_that_ran_out_and_that_nobody_takes_up_is_overdue_too()
    {
        await AddAsync();
        await _kept.ClaimAsync("dead", Noon, TimeSpan.FromMinutes(2), 1, TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromMinutes(8));
        (await ReportAsync(new BrokenOutbox(_kept))).Entries["library_service.delivery"].Status.ShouldBe(HealthStatus.Degraded);
    }

    [Fact]
    public async Task Says_without_its_words_that_the_outbox_does_not_answer()
    {
        var report = await ReportAsync(new BrokenOutbox(_kept) { IsBroken = true });
        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Entries.Values.ShouldAllBe(entry => entry.Exception == null);
        report.Entries.Values.Count(entry => entry.Description == "The outbox does not answer: InvalidOperationException.").ShouldBe(2);
    }

    [Fact]
    public async Task Waits_no_longer_than_it_is_told_though_the_outbox_holds_up_its_thread()
    {
        using var answer = new ManualResetEventSlim();
        var asked = ReportAsync(new BrokenOutbox(_kept) { Hangs = answer });
        await Eventually.Is(() => asked.IsCompleted, () => _time.Advance(TimeSpan.FromSeconds(1)));
        answer.IsSet.ShouldBeFalse();
        var report = await asked;
        answer.Set();
        report.Entries["library_service.store"].Status.ShouldBe(HealthStatus.Unhealthy);
        report.Entries["library_service.store"].Description.ShouldBe("The outbox does not answer: TimeoutException.");
    }

    [Theory]
    [InlineData(0, HealthStatus.Healthy)]
    [InlineData(5, HealthStatus.Degraded)]
    [InlineData(30, HealthStatus.Unhealthy)]
    public async Task Says_how_far_the_watching_of_promises_is_behind(int minutes, HealthStatus status)
    {
        var cases = new InMemoryCaseStore(_kept);
        await cases.SaveAsync([new ServiceDesk(time: _time).Receive(Given.Inquiry() with { ReceivedAt = Noon })], TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromMinutes(minutes));
        var clocks = (await ReportAsync(new BrokenOutbox(_kept), cases, watches: true)).Entries["library_service.clocks"];
        clocks.Status.ShouldBe(status);
        clocks.Data["lag_seconds"].ShouldBe(minutes * 60.0);
        (await ReportAsync(new BrokenOutbox(_kept), cases)).Entries["library_service.clocks"].Description.ShouldBe("Promises are not watched from here.");
    }

    [Fact]
    public async Task Says_what_is_wrong_in_the_settings()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddHealthChecks(options => (options.DegradedAfter, options.UnhealthyAfter) = (TimeSpan.FromHours(2), TimeSpan.FromHours(1)));
        await using var provider = services.BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IOptions<DeliveryHealthOptions>>().Value).Message.ShouldContain(nameof(DeliveryHealthOptions.UnhealthyAfter));
    }

    private async Task AddAsync() => await _kept.AddAsync(
        [new OutboxEntry("a", new DeliveryStep(new OutboundMessage { Key = "a.1", To = ContactPoint.Email("ada@example.org"), Text = "Hello", Language = "en" }, Noon, Noon.AddDays(1)))],
        TestContext.Current.CancellationToken);

    private async Task<HealthReport> ReportAsync(BrokenOutbox outbox, InMemoryCaseStore? cases = null, bool watches = false)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddSingleton<TimeProvider>(_time).AddSingleton<IOutboxStore>(outbox).AddSingleton<ICaseStore>(cases ?? new InMemoryCaseStore(_kept));
        var builder = services.AddLibraryService().AddHealthChecks().AddHealthChecks();
        _ = watches ? builder.AddSlaWatcher() : builder;
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
    }
}
