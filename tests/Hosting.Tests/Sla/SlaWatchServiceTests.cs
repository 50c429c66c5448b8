using System.Collections.Concurrent;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hosting.Sla;
using LibraryService.Hours;
using LibraryService.Sla;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Tests.Sla;

public sealed class SlaWatchServiceTests : IDisposable
{
    private static readonly SlaPolicy Standard = new("standard")
    {
        FirstResponse = TimeSpan.FromHours(4),
        Steps = [SlaStep.Fraction("half", 0.5), SlaStep.Breach("late")],
    };

    private readonly ManualTime _time = new(Given.Monday);
    private readonly RecordingLoggerProvider _log = new();
    private readonly Heard _heard = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task Raises_each_step_once_when_it_is_reached()
    {
        using var host = Built();
        await host.StartAsync(Ct);
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry()));
        await PassAsync(TimeSpan.FromHours(1));
        _heard.Alerts.ShouldBeEmpty();
        await Eventually.Is(() => _heard.Alerts.Count == 1, () => _time.Advance(TimeSpan.FromMinutes(1)));
        (_time.GetUtcNow() - Given.Monday).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromHours(2));
        await Eventually.Is(() => _heard.Alerts.Count == 2, () => _time.Advance(TimeSpan.FromMinutes(1)));
        (_time.GetUtcNow() - Given.Monday).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromHours(4));
        await PassAsync(TimeSpan.FromHours(3));
        await host.StopAsync(Ct);
        _heard.Alerts.ShouldBe(["C-1/FirstResponse/half", "C-1/FirstResponse/late"]);
        _log.Lines.Count(line => line.StartsWith("Warning A promise of FirstResponse came to the step", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task Raises_nothing_of_a_promise_that_was_kept()
    {
        using var host = Built();
        await host.StartAsync(Ct);
        await SaveAsync(host, desk => desk.Answered(desk.Receive(Given.Inquiry()), Channel.InPerson));
        await PassAsync(TimeSpan.FromHours(6));
        await host.StopAsync(Ct);
        _heard.Alerts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Catches_up_with_what_passed_while_nobody_watched()
    {
        using var host = Built();
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry()));
        _time.Advance(TimeSpan.FromDays(2));
        await host.StartAsync(Ct);
        await Eventually.Is(() => _heard.Alerts.Count == 2);
        await host.StopAsync(Ct);
        _heard.Alerts.ShouldBe(["C-1/FirstResponse/half", "C-1/FirstResponse/late"]);
    }

    [Fact]
    public async Task Tells_again_what_a_handler_could_not_take()
    {
        _heard.Fails = 1;
        using var host = Built();
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry("C-1")));
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry("C-2")));
        _time.Advance(TimeSpan.FromHours(2));
        await host.StartAsync(Ct);
        await Eventually.Is(() => _heard.Alerts.Count == 2, () => _time.Advance(TimeSpan.FromSeconds(5)));
        await host.StopAsync(Ct);
        _heard.Alerts.Order(StringComparer.Ordinal).ShouldBe(["C-1/FirstResponse/half", "C-2/FirstResponse/half"]);
        _log.Lines.ShouldNotContain(line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_nothing_again_though_the_store_could_not_keep_it_at_once()
    {
        var kept = new InMemoryCaseStore(new InMemoryOutboxStore());
        var clocks = new ForgetfulClocks(kept) { Fails = 3 };
        using var host = Built(services => services.AddSingleton<ICaseStore>(kept).AddSingleton<IClockStore>(clocks));
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry("C-1")));
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry("C-2")));
        _time.Advance(TimeSpan.FromHours(2));
        await host.StartAsync(Ct);
        await Eventually.Is(() => _heard.Alerts.Count == 2, () => _time.Advance(TimeSpan.FromSeconds(1)));
        await PassAsync(TimeSpan.FromHours(1));
        await host.StopAsync(Ct);
        clocks.Failed.ShouldBe(3);
        _heard.Alerts.Order(StringComparer.Ordinal).ShouldBe(["C-1/FirstResponse/half", "C-2/FirstResponse/half"]);
    }

    [Fact]
    public async Task A_clock_that_was_put_back_between_the_claim_and_the_look_loses_no_promise()
    {
        var time = new SteppedTime(_time);
        var kept = new InMemoryCaseStore(new InMemoryOutboxStore());
        var clocks = new ForgetfulClocks(kept) { Claimed = () => time.Offset = TimeSpan.FromMinutes(-5) };
        using var host = Built(services => services.AddSingleton<TimeProvider>(time).AddSingleton<ICaseStore>(kept).AddSingleton<IClockStore>(clocks));
        await SaveAsync(host, desk => desk.Receive(Given.Inquiry()));
        await host.StartAsync(Ct);
        await Eventually.Is(() => _heard.Alerts.Count == 2, () => _time.Advance(TimeSpan.FromMinutes(1)));
        await host.StopAsync(Ct);
        _heard.Alerts.ShouldBe(["C-1/FirstResponse/half", "C-1/FirstResponse/late"]);
    }

    [Fact]
    public async Task What_was_claimed_and_not_looked_at_is_given_back_when_it_is_stopped()
    {
        var kept = new InMemoryCaseStore(new InMemoryOutboxStore());
        using var host = Built(services => services.AddSingleton<ICaseStore>(kept).AddSingleton<IClockStore>(kept));
        for (var number = 0; number < 5; number++)
        {
            await SaveAsync(host, desk => desk.Receive(Given.Inquiry($"C-{number}")));
        }

        _heard.HangsAfter = 2;
        _time.Advance(TimeSpan.FromHours(2));
        await host.StartAsync(Ct);
        await _heard.Hanging;
        await host.StopAsync(Ct);
        (await kept.ClaimAsync(_time.GetUtcNow(), TimeSpan.FromMinutes(1), 10, Ct)).Select(clock => $"{clock.Case}").ShouldBe(["C-2", "C-3", "C-4"]);
    }

    [Fact]
    public async Task Two_processes_raise_each_step_once()
    {
        // Longer than the time that passes in steps below, so that no claim runs out in a worker's hands.
        static void LongLease(SlaWatcherOptions options) => options.Lease = TimeSpan.FromHours(1);
        using var one = Built(configure: LongLease);
        var store = one.Services.GetRequiredService<ICaseStore>();
        using var two = Built(services => services.AddSingleton(store), LongLease);
        for (var number = 0; number < 100; number++)
        {
            await SaveAsync(one, desk => desk.Receive(Given.Inquiry($"C-{number:D3}")));
        }

        await Task.WhenAll(one.StartAsync(Ct), two.StartAsync(Ct));
        await Eventually.Is(() => _heard.Alerts.Count >= 200, () => _time.Advance(TimeSpan.FromMinutes(2)));
        await PassAsync(TimeSpan.FromHours(1));
        await Task.WhenAll(one.StopAsync(Ct), two.StopAsync(Ct));
        _heard.Alerts.Count.ShouldBe(200);
        _heard.Alerts.Distinct(StringComparer.Ordinal).Count().ShouldBe(200);
    }

    [Fact]
    public async Task Says_at_start_what_is_wrong_in_the_settings()
    {
        using var host = Built(configure: options => options.Batch = 0);
        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(Ct))).Message.ShouldContain(nameof(SlaWatcherOptions.Batch));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task SaveAsync(IHost host, Func<ServiceDesk, ServiceCase> opened) =>
        (await host.Services.GetRequiredService<ICaseStore>().SaveAsync(opened(host.Services.GetRequiredService<ServiceDesk>()), Ct)).ShouldNotBeNull();

    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(10))
        {
            _time.Advance(TimeSpan.FromMinutes(10));
            await Task.Delay(5, Ct);
        }
    }

    private IHost Built(Action<IServiceCollection>? add = null, Action<SlaWatcherOptions>? configure = null)
    {
        var builder = Host.CreateApplicationBuilder(["--environment", "Development"]);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_log);
        builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton<IAlertHandler>(_heard);
        add?.Invoke(builder.Services);
        builder.Services.AddLibraryService().AddHours("main", ServiceHours.Always).AddPolicy(Standard).AddSlaWatcher(configure);
        return builder.Build();
    }

    private sealed class Heard : IAlertHandler
    {
        private readonly ConcurrentQueue<string> _alerts = new();
        private readonly TaskCompletionSource _hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _fails;

        public IReadOnlyList<string> Alerts => [.. _alerts];

        /// <summary>After how many alerts it takes no more and waits to be stopped.</summary>
        public int HangsAfter { get; set; } = int.MaxValue;

        public Task Hanging => _hanging.Task;

        public int Fails
        {
            set => _fails = value;
        }

        public async ValueTask RaisedAsync(SlaAlert alert, ServiceCase about, CancellationToken ct)
        {
            if (_alerts.Count >= HangsAfter)
            {
                _hanging.TrySetResult();
                await Task.Delay(Timeout.Infinite, ct);
            }

            if (Interlocked.Decrement(ref _fails) >= 0)
            {
                throw new InvalidOperationException("canary");
            }

            _alerts.Enqueue(alert.Key);
        }
    }
}
