using System.Text;
using LibraryService.DependencyInjection;
using LibraryService.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.Tests.DependencyInjection;

public class ContactSettingsTests
{
    private const string Settings = """
        { "LibraryService": { "Contact": {
          "TimeZone": "Europe/London", "Languages": ["en", "es"], "Default": "sms, email",
          "Topics": { "news": "email" },
          "QuietHours": { "Daily": "22:00-07:00", "Weekly": { "Sunday": "20:00-10:00" } },
          "Waits": { "Sms": "02:00:00" }, "Costs": { "Letter": 0.85 },
          "ConsentRequired": { "Service": ["Voice"] },
          "Caps": [ { "Name": "outreach", "Most": 1, "Window": "week", "WhenFull": "Wait" } ],
          "Guardian": { "UntilAge": 14, "Sharing": "Copy" },
          "Senders": { "main": { "Name": "Main Library", "Addresses": { "Email": "main@example.org" } } },
          "Health": { "Evidence": 4 } } } }
        """;

    [Fact]
    public void The_hosts_settings_say_what_the_json_says()
    {
        using var provider = Build(Settings);
        var policy = provider.GetRequiredService<ContactRouter>().Policy;
        var json = Settings[(Settings.IndexOf("\"Contact\":", StringComparison.Ordinal) + 10)..].Trim()[..^4];
        policy.ToJson().ShouldBe(ContactPolicy.ParseJson(json).ToJson());
        policy.Caps.ShouldHaveSingleItem().WhenFull.ShouldBe(CapOutcome.Wait);
        policy.WaitOn(Channel.Sms).ShouldBe(TimeSpan.FromHours(2));
    }

    [Theory]
    [InlineData("\"sms, email\"", "\"sms, fax\"", "Contact:Default: ")]
    [InlineData("\"week\"", "\"weekly\"", "Contact:Caps:0:Window: ")]
    [InlineData("\"20:00-10:00\"", "\"night\"", "Contact:QuietHours:Weekly:Sunday: ")]
    public void What_is_wrong_is_told_with_its_path(string right, string wrong, string path)
    {
        using var provider = Build(Settings.Replace(right, wrong, StringComparison.Ordinal));
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<ContactRouter>())
            .Failures.ShouldHaveSingleItem().ShouldStartWith(path);
    }

    [Fact]
    public void A_library_has_one_contact_policy()
    {
        using var provider = Build(Settings, builder => builder.AddContactPolicy(new ContactPolicy()));
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<ContactRouter>()).Message.ShouldContain("one contact policy");
    }

    [Fact]
    public void Without_one_the_usual_policy_holds()
    {
        using var provider = Build("{}");
        provider.GetRequiredService<ContactPolicy>().ToJson().ShouldBe(new ContactPolicy().ToJson());
    }

    private static ServiceProvider Build(string json, Action<ILibraryServiceBuilder>? more = null)
    {
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        var services = new ServiceCollection();
        more?.Invoke(services.AddLibraryService());
        services.AddLibraryService();
        services.AddOptions<LibraryServiceOptions>().Bind(configuration.GetSection("LibraryService"), o => o.ErrorOnUnknownConfiguration = true);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
