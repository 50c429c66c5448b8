using System.Text;
using LibraryService.DependencyInjection;
using LibraryService.Hours;
using LibraryService.Sla;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LibraryService.Tests.DependencyInjection;

/// <summary>Settings filled by the host's binder.</summary>
public class SettingsFromJsonTests
{
    private const string Good = """
        {
          "LibraryService": {
            "Hours": {
              "main": {
                "TimeZone": "Europe/London",
                "Weekly": { "Monday": "09:00-12:30, 13:30-17:00", "Tuesday": "09:00-17:00" },
                "Holidays": [{ "Month": 12, "Day": 25, "Name": "Christmas Day" }],
                "Special": [{ "Date": "2026-12-24", "Hours": "09:00-12:00" }],
                "Closures": [{ "From": "2026-11-24T10:00+00:00", "To": "2026-11-24T12:00+00:00", "Reason": "burst pipe" }]
              }
            },
            "Policies": [
              {
                "Name": "standard",
                "FirstResponse": "1 working day",
                "Resolution": "28 elapsed days",
                "PauseStates": [{ "Name": "waiting-on-patron" }, { "Name": "waiting-on-lender", "Pauses": ["Resolution"] }],
                "Steps": [{ "Name": "warning", "Fraction": 0.75 }, { "Name": "soon", "Left": "01:00:00", "Metrics": ["Resolution"] }, { "Name": "breach" }],
                "Channels": ["Email", "Web"],
                "Topics": ["fees"]
              }
            ]
          }
        }
        """;

    [Fact]
    public void Hours_are_filled()
    {
        using var host = Build(Good);
        var hours = host.Services.GetRequiredService<HoursBook>().Find(new BranchId("main"))!;
        hours.IsOpen(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
        hours.IsOpen(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero)).ShouldBeFalse();
        hours.ClosureName(new DateTimeOffset(2026, 12, 25, 12, 0, 0, TimeSpan.Zero)).ShouldBe("Christmas Day");
    }

    [Fact]
    public void Policies_are_filled()
    {
        using var host = Build(Good);
        var policy = host.Services.GetRequiredService<SlaPolicyBook>().For(Channel.Web, Priority.Normal, "fees", default).ShouldNotBeNull();
        policy.FirstResponse.ShouldBe(SlaTarget.WorkingDays(1));
        policy.Resolution.ShouldBe(SlaTarget.Elapsed(TimeSpan.FromDays(28)));
        policy.PauseStates.Select(state => (state.Name, state.Metrics?.Count)).ShouldBe([("waiting-on-patron", null), ("waiting-on-lender", 1)]);
        policy.Steps.Select(step => (step.Name, step.Kind, step.Metrics?.Count))
            .ShouldBe([("warning", SlaStepKind.Fraction, null), ("soon", SlaStepKind.Left, 1), ("breach", SlaStepKind.Breach, null)]);
        policy.Pausing.ShouldBe(new SlaPolicy("p").Pausing);
    }

    [Fact]
    public async Task A_host_with_right_settings_starts()
    {
        using var host = Build(Good);
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("""{ "LibraryService": { "Policy": "x" } }""", "Policy")]
    [InlineData("""{ "LibraryService": { "Policies": [{ "Name": "p", "FirstReply": "4 hours" }] } }""", "FirstReply")]
    [InlineData("""{ "LibraryService": { "Hours": { "main": { "TimeZone": "Europe/London", "Weakly": { "Monday": "" } } } } }""", "Weakly")]
    public async Task An_unknown_setting_is_refused_at_start(string json, string name)
    {
        using var host = Build(json);
        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken))).ToString().ShouldContain(name);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_start_with_its_path()
    {
        using var host = Build(Good
            .Replace("09:00-12:30, 13:30-17:00", "nine to five", StringComparison.Ordinal)
            .Replace("1 working day", "one day", StringComparison.Ordinal));
        var failures = (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken))).Failures.ToArray();
        failures.Length.ShouldBe(2);
        failures[0].ShouldStartWith("Hours:main:Weekly:Monday: ");
        failures[1].ShouldStartWith("Policies:0:FirstResponse: ");
    }

    [Theory]
    [InlineData("\"Europe/London\"", "\"Europe/Londinium\"", "Hours:main:TimeZone: ")]
    [InlineData("\"2026-11-24T12:00+00:00\"", "\"noon\"", "Hours:main:Closures:0:To: ")]
    [InlineData("\"standard\"", "\" \"", "Policies:0:Name: ")]
    [InlineData("0.75", "7.5", "Policies:0:Steps:0")]
    [InlineData("[\"Resolution\"] }]", "[\"Resolution\", \"All\"] }]", "Policies:0:PauseStates:1:Pauses:1: ")]
    public async Task What_is_wrong_is_told_at_start_with_its_path(string right, string wrong, string path)
    {
        using var host = Build(Good.Replace(right, wrong, StringComparison.Ordinal));
        var failure = (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken))).Failures.ShouldHaveSingleItem();
        failure.ShouldStartWith(path);
    }

    private static IHost Build(string json)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        builder.Services.AddLibraryService();
        builder.Services.AddOptions<LibraryServiceOptions>()
            .Bind(builder.Configuration.GetSection("LibraryService"), o => o.ErrorOnUnknownConfiguration = true);
        return builder.Build();
    }
}
