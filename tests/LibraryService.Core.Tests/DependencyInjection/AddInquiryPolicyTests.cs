using System.Text;
using LibraryService.DependencyInjection;
using LibraryService.Hours;
using LibraryService.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LibraryService.Tests.DependencyInjection;

public class AddInquiryPolicyTests
{
    private const string Settings = """
        {
          "LibraryService": {
            "Inquiries": {
              "Queues": [ { "Name": "desk", "HoursOf": "main", "Rings": [ { "Skills": { "maps": 3 } }, { "After": "00:02:00" } ], "Overflow": [ { "Wait": "00:05:00", "Partner": "Boston" } ] } ],
              "Partners": [ { "Name": "Boston", "Hours": { "TimeZone": "America/New_York", "Weekly": { "Monday": "09:00-17:00" } } } ],
              "SelfService": [ { "Name": "renew", "Topics": [ "loan.renew" ] } ],
              "Weights": { "Chat": 40 },
              "HeadStarts": { "Urgent": "02:00:00" }
            }
          }
        }
        """;

    private static readonly ServiceHours Hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build();

    [Fact]
    public void Without_a_policy_there_is_one_queue_for_everybody() => Router(_ => { }).Policy.ShouldBeSameAs(InquiryPolicy.Default);

    [Fact]
    public void A_policy_added_in_code_is_gone_by()
    {
        var policy = new InquiryPolicy([new InquiryQueue(new("reference"))]);
        Router(builder => builder.AddInquiryPolicy(policy)).Policy.ShouldBeSameAs(policy);
    }

    [Fact]
    public void A_second_policy_is_told() =>
        Should.Throw<OptionsValidationException>(() => Router(builder => builder.AddInquiryPolicy(InquiryPolicy.Default).AddInquiryPolicy(InquiryPolicy.Default)))
            .Message.ShouldContain("one policy for inquiries");

    [Fact]
    public async Task The_hosts_configuration_fills_the_policy()
    {
        using var host = Host(Settings);
        await host.StartAsync(TestContext.Current.CancellationToken);
        var policy = host.Services.GetRequiredService<InquiryRouter>().Policy;
        policy.Queues[0].Hours.ShouldBeSameAs(Hours);
        policy.Queues[0].Rings.Select(ring => ring.After).ShouldBe([TimeSpan.Zero, TimeSpan.FromMinutes(2)]);
        policy.Queues[0].Overflow.ShouldBe([OverflowRule.AfterWaiting(TimeSpan.FromMinutes(5)).ToPartner("Boston")]);
        policy.SelfService[0].Name.ShouldBe("renew");
        policy.Weights[Channel.Chat].ShouldBe(40);
        policy.HeadStarts[Priority.Urgent].ShouldBe(TimeSpan.FromHours(2));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("\"HoursOf\": \"main\"", "\"HoursOf\": \"moon\"", "Inquiries:Queues:0:HoursOf: ")]
    [InlineData("\"maps\": 3", "\"maps\": 30", "Inquiries:Queues:0:Rings:0:Skills:maps: ")]
    [InlineData("\"Partner\": \"Boston\"", "\"Partner\": \"Perth\"", "Inquiries:Queues:0:Overflow:0: ")]
    [InlineData("America/New_York", "America/Gotham", "Inquiries:Partners:0:Hours:TimeZone: ")]
    public async Task What_is_wrong_is_told_at_start_with_its_path(string right, string wrong, string path)
    {
        using var host = Host(Settings.Replace(right, wrong, StringComparison.Ordinal));
        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken)))
            .Failures.ShouldHaveSingleItem().ShouldStartWith(path);
    }

    private static IHost Host(string json)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        builder.Services.AddLibraryService().AddHours("main", Hours);
        builder.Services.AddOptions<LibraryServiceOptions>()
            .Bind(builder.Configuration.GetSection("LibraryService"), o => o.ErrorOnUnknownConfiguration = true);
        return builder.Build();
    }

    private static InquiryRouter Router(Action<ILibraryServiceBuilder> add)
    {
        var services = new ServiceCollection();
        add(services.AddLibraryService());
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return provider.GetRequiredService<InquiryRouter>();
    }
}
