using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Tests;

/// <summary>The whole way of a question in a host with a store that lasts, with a value in every personal field that must be seen in no log; then its erasure.</summary>
public sealed class DurablePrivacyTests : IAlertHandler, IDisposable
{
    private const string Canary = "canary";
    private static readonly HashKeyRing Keys = new(new HashKey("2026", new byte[32]));
    private static readonly DateTimeOffset Before = TimeProvider.System.GetUtcNow().AddDays(-2);
    private static readonly string[] Canaries = [Canary, "447700900777"];
    private readonly RecordingLoggerProvider _log = new();
    private int _alerts;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static PatronContact Patron => new()
    {
        Id = new PatronId($"{Canary}-card"),
        Points = [ContactPoint.Email($"{Canary}@example.org"), ContactPoint.Sms("+447700900777")],
        Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Before, "form")],
    };

    public void Dispose() => _log.Dispose();

    public ValueTask RaisedAsync(SlaAlert alert, ServiceCase about, CancellationToken ct) => Interlocked.Increment(ref _alerts) == 1
        ? throw new InvalidOperationException($"{about.Inquiry.Text} by {about.Inquiry.Patron}")
        : default;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Nothing_personal_is_in_a_log_and_after_the_erasure_in_no_page_or_table_and_outreach_is_refused(DatabaseKind kind)
    {
        using var database = new TestDatabase(kind);
        using var host = Built(database);
        await host.StartAsync(Ct);
        await PlayAsync(host, database);
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Ct)).Entries["library_service.clocks"].Status.ShouldBe(HealthStatus.Healthy);
        Canaries.Where(canary => !database.Kept().Contains(canary, StringComparison.Ordinal)).ShouldBeEmpty();

        var records = host.Services.GetRequiredService<PatronRecords>();
        (await records.ExportAsync(Patron.Id, Ct)).ShouldContain($"{Canary} answer");
        (await records.EraseAsync(Patron, Keys, Ct)).Cases.ShouldBe(3);
        await host.Services.GetRequiredService<StoreUpkeep>().CompactAsync(Ct);
        Canaries.Where(canary => database.Kept().Contains(canary, StringComparison.Ordinal)).ShouldBeEmpty();

        var objections = await host.Services.GetRequiredService<SuppressionStore>().ReadAsync(Keys, Ct);
        var asked = new ContactRequest { Patron = Patron.CheckedAgainst(objections), Purpose = MessagePurpose.Outreach, At = Before.AddDays(2) };
        new ContactRouter(new ContactPolicy()).Plan(asked with { Patron = Patron }).Kind.ShouldBe(ContactPlanKind.Ordered);
        new ContactRouter(new ContactPolicy()).Plan(asked).Kind.ShouldBe(ContactPlanKind.Suppressed);
        await host.StopAsync(Ct);

        foreach (var part in (string[])["Warning A message could not be asked about or kept", "Warning A promise of FirstResponse", "Warning A case could not be looked at", "Information Deleted what was old"])
        {
            _log.Lines.ShouldContain(line => line.StartsWith(part, StringComparison.Ordinal));
        }

        _log.Lines.Where(line => Canaries.Any(canary => line.Contains(canary, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
    }

    // Three questions are answered: of the answers one is delivered, one bounces, and one meets a gateway that fails; and the database fails once in words of its own.
    private async Task PlayAsync(IHost host, TestDatabase database)
    {
        var (desk, cases, outbox) = (host.Services.GetRequiredService<ServiceDesk>(), host.Services.GetRequiredService<ICaseStore>(), host.Services.GetRequiredService<IOutboxStore>());
        await outbox.NextDueAsync(Ct);
        database.Fail(Canary);
        for (var number = 1; number <= 3; number++)
        {
            var asked = (await cases.SaveAsync(desk.Receive(Given.Inquiry($"{Canary}-{number}", $"{Canary}?", patron: $"{Patron.Id}", replyTo: $"{Canary}@example.org") with { ReceivedAt = TimeProvider.System.GetUtcNow() }), Ct))!;
            asked = (await cases.FindAsync(asked.Id, Ct))!;
            (await cases.SaveAsync(desk.Reply(asked, new Answer($"{Canary}?", $"The {Canary} answer."), Patron), Ct)).ShouldNotBeNull();
        }

        await Eventually.Is(() => Volatile.Read(ref _alerts) > 1);
        await Eventually.Is(() => _log.Lines.Any(line => line.StartsWith("Warning A message could not be asked about or kept", StringComparison.Ordinal)));
        database.FailNoMore();

        // What bounced waits for its next step, which is for another day.
        await Eventually.Is(async () => await outbox.CountDueAsync(TimeProvider.System.GetUtcNow().AddMinutes(1), Ct) == 0);
        var learnt = ContactFeedback.Stop(Channel.Sms, "+447700900777", Before).ApplyTo(Patron);
        learnt = learnt with { Consents = learnt.Consents.Add(ConsentRecord.Objected(MessagePurpose.Outreach, Channel.Email, Before.AddDays(1), "letter")) };
        await host.Services.GetRequiredService<ContactStore>().KeepAsync(learnt, Ct);
    }

    private IHost Built(TestDatabase database)
    {
        var mail = new RecordingGateway(Channel.Email)
            .NextThrows(new InvalidOperationException($"{Canary}@example.org was refused"))
            .Next(DeliveryOutcomeKind.HardBounce, detail: $"5.1.1 {Canary}@example.org");
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_log);
        builder.Services.AddSingleton<IMessageGateway>(mail).AddSingleton<IAlertHandler>(this);
        var library = builder.Services.AddLibraryService();
        database.AddTo(library);
        library
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = SlaTarget.Elapsed(TimeSpan.FromTicks(2)), Steps = [SlaStep.Fraction("half", 0.5), SlaStep.Breach("late")] })
            .AddDeliveryWorker(worker =>
            {
                worker.PollInterval = TimeSpan.FromMilliseconds(200);
                worker.Policy = new DeliveryPolicy { Lease = TimeSpan.FromSeconds(8), SendTimeout = TimeSpan.FromSeconds(4), FirstRetry = TimeSpan.FromMilliseconds(200) };
            })
            .AddSlaWatcher(watcher => (watcher.PollInterval, watcher.Lease) = (TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5)))
            .AddRetention(retention => retention.KeepCases = TimeSpan.FromDays(365))
            .AddHealthChecks();
        return builder.Build();
    }
}
