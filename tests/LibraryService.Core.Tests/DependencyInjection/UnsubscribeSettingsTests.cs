using LibraryService.Desk;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.Tests.DependencyInjection;

public class UnsubscribeSettingsTests
{
    private static readonly DateTimeOffset Yesterday = TimeProvider.System.GetUtcNow().AddDays(-1);

    [Theory]
    [InlineData(MessagePurpose.Outreach, Channel.Email, true)]
    [InlineData(MessagePurpose.Outreach, Channel.Letter, false)]
    [InlineData(MessagePurpose.Service, Channel.Email, false)]
    [InlineData(MessagePurpose.Legal, Channel.Email, false)]
    public void Only_mail_that_is_outreach_says_how_to_unsubscribe(MessagePurpose purpose, Channel channel, bool says)
    {
        using var host = Host("https://library.example/stop/{token}");
        var desk = host.GetRequiredService<ServiceDesk>();
        var opened = desk.Receive(new Inquiry { Id = new CaseId("C-1"), Channel = Channel.Email, ReceivedAt = Yesterday });
        var contact = new PatronContact
        {
            Points = [new ContactPoint(channel, "ada@example.org")],
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, channel, Yesterday, "form")],
        };
        var sent = desk.Reply(opened, new Answer("When?", "Every day from ten to four."), contact, new ReplyOptions { Purpose = purpose }).Outbox.ShouldHaveSingleItem().Current;
        sent.Headers.ContainsKey("List-Unsubscribe").ShouldBe(says);
        if (says)
        {
            sent.Headers["List-Unsubscribe"].ShouldStartWith("<https://library.example/stop/2026.");
        }
    }

    [Fact]
    public void Links_without_keys_are_told_at_start()
    {
        var services = new ServiceCollection();
        services.AddLibraryService(o => o.Messages.UnsubscribeUrl = "https://library.example/stop/{token}");
        using var host = services.BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => host.GetRequiredService<ServiceDesk>()).Message.ShouldContain("Messages:UnsubscribeUrl: such links are made with the keys of a HashKeyRing");
    }

    [Fact]
    public void An_address_that_is_none_is_told_at_start()
    {
        using var host = Host("http://library.example/stop");
        Should.Throw<OptionsValidationException>(() => host.GetRequiredService<ServiceDesk>()).Message.ShouldContain("Messages:UnsubscribeUrl: An https address");
    }

    private static ServiceProvider Host(string url)
    {
        var services = new ServiceCollection();
        services.AddSingleton(new HashKeyRing(HashKey.Create("2026")));
        services.AddLibraryService(o => o.Messages.UnsubscribeUrl = url);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
