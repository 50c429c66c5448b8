using LibraryService.Desk;
using LibraryService.Hosting.Retention;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Tests.Retention;

public sealed class RetentionServiceTests : IDisposable
{
    private readonly ManualTime _time = new(Given.Monday);
    private readonly RecordingLoggerProvider _log = new();
    private readonly RecordingRetention _store = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task What_is_old_is_deleted_at_the_start_and_then_day_by_day()
    {
        using var host = Built(options => (options.KeepCases, options.KeepSurveys, options.Batch) = (TimeSpan.FromDays(365), TimeSpan.FromDays(30), 50));
        await host.StartAsync(Ct);
        await Eventually.Is(() => _log.Lines.Count(line => line.Contains("3 cases, 2 further messages, 1 answers", StringComparison.Ordinal)) == 1);
        _store.Asked.ShouldBe([(new RetentionRule { CasesBefore = Given.Monday.AddDays(-365), SurveysBefore = Given.Monday.AddDays(-30) }, 50)]);
        await Eventually.Is(() => _store.Asked.Count == 2, () => _time.Advance(TimeSpan.FromHours(1)));
        (_time.GetUtcNow() - Given.Monday).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromDays(1));
        _store.Asked[1].Rule.CasesBefore!.Value.ShouldBeGreaterThanOrEqualTo(Given.Monday.AddDays(-364));
        await host.StopAsync(Ct);
    }

    [Fact]
    public async Task The_host_stays_up_when_the_store_fails_and_it_is_tried_again()
    {
        _store.Fails = 2;
        using var host = Built(options => options.KeepMessages = TimeSpan.FromDays(30));
        await host.StartAsync(Ct);
        await Eventually.Is(() => _store.Asked.Count == 3, () => _time.Advance(TimeSpan.FromSeconds(1)));
        await host.StopAsync(Ct);
        _log.Lines.Count(line => line.StartsWith("Error What is old could not be deleted", StringComparison.Ordinal)).ShouldBe(2);
        _log.Lines.ShouldNotContain(line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_deleted_that_no_option_names_and_the_log_says_so()
    {
        using var host = Built();
        await host.StartAsync(Ct);
        await Eventually.Is(() => _log.Lines.Any(line => line.StartsWith("Warning Nothing is deleted", StringComparison.Ordinal)));
        _time.Advance(TimeSpan.FromDays(2));
        await host.StopAsync(Ct);
        _store.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_at_start_what_is_wrong_in_the_settings()
    {
        using var host = Built(options => options.KeepCases = TimeSpan.FromMinutes(1));
        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(Ct))).Message.ShouldContain(nameof(RetentionOptions.KeepCases));
    }

    [Fact]
    public async Task Says_at_start_that_the_store_deletes_nothing()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddLibraryService().AddRetention();
        using var host = builder.Build();
        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync(Ct))).Message.ShouldContain("AddSqliteStore");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IHost Built(Action<RetentionOptions>? configure = null)
    {
        var builder = Host.CreateApplicationBuilder(["--environment", "Development"]);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_log);
        builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton<IRetentionStore>(_store);
        builder.Services.AddLibraryService().AddRetention(configure);
        return builder.Build();
    }
}
