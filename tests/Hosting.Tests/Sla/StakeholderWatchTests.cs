using System.Collections.Concurrent;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using LibraryService.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Tests.Sla;

/// <summary>A contact with a stakeholder that falls due comes up in a running host as any other promise does.</summary>
public sealed class StakeholderWatchTests : IAlertHandler, IDisposable
{
    private static readonly Stakeholder Council = new()
    {
        Id = new StakeholderId("council"),
        Name = "Millbrook Council",
        Kind = StakeholderKind.Funder,
        Interest = 5,
        Influence = 5,
        Since = Given.Monday,
    };

    private readonly ManualTime _time = new(Given.Monday);
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<string> _raised = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    public ValueTask RaisedAsync(SlaAlert alert, ServiceCase about, CancellationToken ct)
    {
        _raised.Enqueue($"{about.Inquiry.Patron}: {alert.Step.Name}");
        return default;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Its_warning_and_its_breach_are_raised_once_each_when_they_are_reached(bool isDurable)
    {
        using var host = Built(isDurable);
        await host.StartAsync(Ct);
        var desk = host.Services.GetRequiredService<ServiceDesk>();
        var begun = StakeholderContacts.BeginMissing(desk, new StakeholderRegister([Council]), []).ShouldHaveSingleItem();
        var due = desk.Report(begun)![SlaMetric.FirstResponse].Due.ShouldNotBeNull();
        (await host.Services.GetRequiredService<ICaseStore>().SaveAsync([begun], Ct)).ShouldNotBeNull();

        await Eventually.Is(() => _raised.Count == 1, () => _time.Advance(TimeSpan.FromHours(6)));
        _time.GetUtcNow().ShouldBeLessThan(due);
        await Eventually.Is(() => _raised.Count == 2, () => _time.Advance(TimeSpan.FromHours(6)));
        _time.GetUtcNow().ShouldBeGreaterThan(due);
        await host.StopAsync(Ct);
        _raised.ShouldBe(["stakeholder/council: contact nearly due", "stakeholder/council: contact overdue"]);
    }

    private IHost Built(bool isDurable)
    {
        var builder = Host.CreateApplicationBuilder(["--environment", "Development"]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton<IAlertHandler>(this);
        var library = builder.Services.AddLibraryService().AddHours("main", Weekdays()).AddSlaWatcher();
        foreach (var policy in new StakeholderCadence().ToPolicies())
        {
            library.AddPolicy(policy);
        }

        if (isDurable)
        {
            library.AddSqliteStore(Path.Combine(_folder.Path, "desk.db"));
        }

        return builder.Build();
    }

    private static ServiceHours Weekdays()
    {
        var hours = ServiceHours.In("Europe/London");
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, "09:00-17:00");
        }

        return hours.Build();
    }
}
