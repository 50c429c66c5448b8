using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class AddInboundTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public async Task The_container_takes_messages_in_and_mail_carries_the_way_back()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IPatronDirectory>(new Inbox(Known));
        services.AddLibraryService().AddInbound(Keys, "desk@library.example").AddInbound(Keys);
        await using var provider = services.BuildServiceProvider(Strict);
        var outcome = await provider.GetRequiredService<InboundDesk>().TakeAsync(Mail("When?"), ct: TestContext.Current.CancellationToken);
        var answered = provider.GetRequiredService<ServiceDesk>().Reply(outcome.Case!, Cafe, Known);
        answered.Outbox[0].Current.Headers["Reply-To"].ShouldBe(Tokens.MailboxFor(answered.Id));
    }

    [Fact]
    public void Without_a_directory_the_host_says_so_at_start()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddInbound(Keys);
        using var provider = services.BuildServiceProvider(Strict);
        Should.Throw<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate).Message.ShouldContain(nameof(IPatronDirectory));
    }
}
