using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hosting.Delivery;
using LibraryService.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Tests.Delivery;

public sealed class DeliveryServiceTests : DeliveryHost
{
    [Fact]
    public async Task Is_woken_by_a_save()
    {
        using var host = Built(services => services.AddSingleton(TimeProvider.System), options => options.PollInterval = TimeSpan.FromHours(1));
        await host.StartAsync(Ct);
        await Task.Delay(200, Ct);
        await SaveAnswerAsync(host);
        await Eventually.Is(() => Mail.Given.Count == 1);
        await host.StopAsync(Ct);
    }

    [Fact]
    public async Task Wakes_when_something_falls_due()
    {
        using var host = Built(configure: options => options.PollInterval = TimeSpan.FromHours(1));
        await OutboxOf(host).AddAsync([Entry("a", Noon.AddMinutes(10))], Ct);
        await host.StartAsync(Ct);
        await Task.Delay(100, Ct);
        Mail.Given.ShouldBeEmpty();
        await Eventually.Is(() => Mail.Given.Count == 1, meanwhile: () => Time.Advance(TimeSpan.FromMinutes(1)));
        Time.GetUtcNow().ShouldBeGreaterThanOrEqualTo(Noon.AddMinutes(10));
        await host.StopAsync(Ct);
    }

    [Fact]
    public async Task Looks_fromTime_toTime_after_what_other_processes_saved()
    {
        var others = new InMemoryOutboxStore();
        using var host = Built(services => services.AddSingleton<IOutboxStore>(others).AddSingleton<ICaseStore>(new InMemoryCaseStore(others)));
        await host.StartAsync(Ct);
        await Task.Delay(100, Ct);
        await others.AddAsync([Entry("a", Noon)], Ct);
        await Eventually.Is(() => Mail.Given.Count == 1, meanwhile: () => Time.Advance(TimeSpan.FromSeconds(1)));
        await host.StopAsync(Ct);
    }

    [Fact]
    public async Task Stays_up_while_the_store_fails_and_goes_on_when_it_answers_again()
    {
        var kept = new InMemoryOutboxStore();
        var broken = new BrokenOutbox(kept) { IsBroken = true };
        using var host = Built(services => services.AddSingleton<IOutboxStore>(broken).AddSingleton<ICaseStore>(new InMemoryCaseStore(kept)));
        await kept.AddAsync([Entry("a", Noon)], Ct);
        await host.StartAsync(Ct);
        await Eventually.Is(() => broken.Refusals >= 4, meanwhile: () => Time.Advance(TimeSpan.FromSeconds(1)));
        (Time.GetUtcNow() - Noon).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1 + 2 + 4));

        broken.IsBroken = false;
        await Eventually.Is(() => Mail.Given.Count == 1, meanwhile: () => Time.Advance(TimeSpan.FromSeconds(1)));
        await host.StopAsync(Ct);
        Log.Lines.ShouldContain(line => line.StartsWith("Error The outbox failed, 1 times in a row", StringComparison.Ordinal) && line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Log.Lines.ShouldNotContain(line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finishes_what_is_being_sent_and_gives_back_the_rest_when_it_is_stopped()
    {
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource<DeliveryOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        Mail.Next((_, _) =>
        {
            taken.SetResult();
            return new(answer.Task);
        });
        using var host = Built(configure: options => options.Policy = new DeliveryPolicy { Parallel = 1 });
        await OutboxOf(host).AddAsync([Entry("a", Noon), Entry("b", Noon)], Ct);
        await host.StartAsync(Ct);
        await taken.Task;
        var stopped = host.StopAsync(Ct);
        answer.SetResult(new DeliveryOutcome(DeliveryOutcomeKind.Delivered));
        await stopped;
        var states = new[] { await OutboxOf(host).FindAsync("a", Ct), await OutboxOf(host).FindAsync("b", Ct) };
        states.Select(entry => (entry!.State, entry.Attempts.Count)).ShouldBe([(DeliveryState.Delivered, 1), (DeliveryState.Waiting, 0)]);
    }

    [Fact]
    public async Task Sends_nothing_where_it_is_not_enabled()
    {
        using var host = Built(configure: options => options.Enabled = false);
        await host.StartAsync(Ct);
        await SaveAnswerAsync(host);
        await Task.Delay(200, Ct);
        await host.StopAsync(Ct);
        Mail.Given.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asks_the_directory_again_before_it_sends()
    {
        using var host = Built(services => services.AddSingleton<IPatronDirectory>(new Stopping()));
        var contact = new PatronContact { Id = new PatronId("P-1"), Points = [ContactPoint.Email("ada@example.org")] };
        var desk = host.Services.GetRequiredService<ServiceDesk>();
        await CasesOf(host).SaveAsync(desk.Reply(desk.Receive(Inquiry()), Cafe, contact), Ct);
        await host.StartAsync(Ct);
        await Eventually.Is(async () => (await OutboxOf(host).InStateAsync(DeliveryState.Failed, 1, Ct)).Count == 1);
        await host.StopAsync(Ct);
        Mail.Given.ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaves_messages_to_others_where_no_gateway_was_added()
    {
        using var host = Built(services => services.RemoveAll<IMessageGateway>());
        await host.StartAsync(Ct);
        await SaveAnswerAsync(host);
        await Task.Delay(200, Ct);
        await host.StopAsync(Ct);
        (await OutboxOf(host).CountDueAsync(Noon.AddDays(1), Ct)).ShouldBe(1);
        Log.Lines.ShouldContain(line => line.StartsWith("Warning Nothing is sent from here", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_processes_share_the_work_and_send_each_message_once()
    {
        var shared = new InMemoryOutboxStore();
        IHost[] hosts = [.. Enumerable.Range(0, 3).Select(_ => Built(
            services => services.AddSingleton<IOutboxStore>(shared).AddSingleton<ICaseStore>(new InMemoryCaseStore(shared)),
            options => options.Policy = new DeliveryPolicy { Batch = 10 }))];
        await shared.AddAsync([.. Enumerable.Range(0, 500).Select(number => Entry($"m{number:D3}", Noon))], Ct);
        await Task.WhenAll(hosts.Select(host => host.StartAsync(Ct)));
        await Eventually.Is(async () => (await shared.InStateAsync(DeliveryState.Delivered, 1000, Ct)).Count == 500, () => Time.Advance(TimeSpan.FromSeconds(1)));
        await Task.WhenAll(hosts.Select(host => host.StopAsync(Ct)));
        Mail.Given.Select(message => message.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(500);
        Mail.Given.Count.ShouldBe(500);
        foreach (var host in hosts)
        {
            host.Dispose();
        }
    }

    [Fact]
    public async Task Is_there_once_however_often_it_is_added()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddDeliveryWorker().AddPickupFolder("outbox").AddDeliveryWorker();
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        provider.GetServices<IHostedService>().ShouldHaveSingleItem();
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { nameof(DeliveryWorkerOptions.PollInterval), "00:00:00" },
        { nameof(DeliveryWorkerOptions.LongestErrorWait), "02:00:00" },
        { "Policy:Lease", "00:00:30" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Says_at_start_what_is_wrong_in_the_settings(string setting, string value)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>($"Delivery:{setting}", value)]);
        builder.Services.AddLibraryService().AddDeliveryWorker();
        builder.Services.Configure<DeliveryWorkerOptions>(builder.Configuration.GetSection("Delivery"));
        using var host = builder.Build();
        var error = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(Ct));
        error.Message.ShouldContain(setting.Split(':')[0]);
    }

    [Fact]
    public async Task Its_settings_can_come_from_the_configuration()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection([
            KeyValuePair.Create<string, string?>("Delivery:Policy:MaxPerMinute", "60"),
            KeyValuePair.Create<string, string?>("Delivery:Policy:ParallelByChannel:Sms", "2"),
            KeyValuePair.Create<string, string?>("Delivery:PollInterval", "00:00:30")]);
        builder.Services.AddLibraryService().AddDeliveryWorker();
        builder.Services.Configure<DeliveryWorkerOptions>(builder.Configuration.GetSection("Delivery"));
        using var host = builder.Build();
        await host.StartAsync(Ct);
        await host.StopAsync(Ct);
        var options = host.Services.GetRequiredService<IOptions<DeliveryWorkerOptions>>().Value;
        (options.Policy.MaxPerMinute, options.Policy.ParallelByChannel[Channel.Sms], options.PollInterval).ShouldBe((60, 2, TimeSpan.FromSeconds(30)));
    }

    private sealed class Stopping : IPatronDirectory
    {
        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new(new PatronContact
        {
            Id = id,
            Points = [ContactPoint.Email("ada@example.org") with { DoNotUse = true }],
        });
    }
}
