using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using Microsoft.Extensions.DependencyInjection;
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
    public void Without_a_directory_the_container_says_so()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddInbound(Keys);
        using var provider = services.BuildServiceProvider(Strict);
        Should.Throw<InvalidOperationException>(provider.GetRequiredService<InboundDesk>).Message.ShouldContain(nameof(IPatronDirectory));
    }
}
