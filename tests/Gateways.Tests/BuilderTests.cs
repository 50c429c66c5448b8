using LibraryService.Delivery;
using LibraryService.Gateways.Folders;
using LibraryService.Gateways.Mail;
using LibraryService.Gateways.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Tests;

public sealed class BuilderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_later_gateway_of_a_channel_takes_it_over()
    {
        var services = new ServiceCollection();
        services.AddLibraryService()
            .AddPickupFolder(_folder.Path)
            .AddPrintFolder(_folder.Path)
            .AddSmtp(options => (options.Host, options.From) = ("mail.example.org", "desk@library.example"))
            .AddWebhook(Channel.Sms, options => (options.Url, options.Secret, options.HonoursKeys) = (new Uri("https://sms.example.org/"), new string('s', 32), true))
            .AddWebhook(Channel.Push, options => (options.Url, options.Secret) = (new Uri("https://push.example.org/"), new string('p', 32)));
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        var last = provider.GetServices<IMessageGateway>().GroupBy(gateway => gateway.Channel).ToDictionary(group => group.Key, group => group.Last());
        last.Count.ShouldBe(Enum.GetValues<Channel>().Length);
        last[Channel.Letter].ShouldBeOfType<PrintFolderGateway>();
        last[Channel.Email].ShouldBeOfType<SmtpGateway>();
        last[Channel.Sms].ShouldBeOfType<WebhookGateway>().HonoursKeys.ShouldBeTrue();
        last[Channel.Push].ShouldBeOfType<WebhookGateway>().HonoursKeys.ShouldBeFalse();
        last[Channel.Chat].ShouldBeOfType<PickupFolderGateway>();
    }

    [Fact]
    public async Task A_callback_is_read_under_the_secret_of_its_channel()
    {
        var services = new ServiceCollection();
        services.AddLibraryService()
            .AddWebhook(Channel.Sms, options => (options.Url, options.Secret) = (new Uri("https://sms.example.org/"), new string('s', 32)))
            .AddWebhook(Channel.Push, options => (options.Url, options.Secret) = (new Uri("https://push.example.org/"), new string('p', 32)));
        await using var provider = services.BuildServiceProvider();
        var body = """{"key":"k","outcome":"Delivered"}"""u8.ToArray();
        var header = new WebhookSignature(new string('s', 32)).Sign(body, TimeProvider.System.GetUtcNow());
        provider.GetRequiredKeyedService<WebhookReceiver>(Channel.Sms).Read(body, header).Verdict.ShouldBe(WebhookVerdict.Valid);
        provider.GetRequiredKeyedService<WebhookReceiver>(Channel.Push).Read(body, header).Verdict.ShouldBe(WebhookVerdict.Forged);
    }

    [Fact]
    public void What_is_wrong_is_told_at_start()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddSmtp().AddWebhook(Channel.Sms).AddPrintFolder(_folder.Path, options => options.WindowLeft = 1);
        using var provider = services.BuildServiceProvider();
        var error = Should.Throw<AggregateException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        error.InnerExceptions.OfType<OptionsValidationException>().Select(one => one.OptionsType).ShouldBe([typeof(SmtpOptions), typeof(WebhookOptions), typeof(PrintFolderOptions)], ignoreOrder: true);
    }
}
