using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.DependencyInjection;

/// <summary>Makes the desk of what is in the container.</summary>
internal static class Desks
{
    public static ServiceDesk New(IServiceProvider provider) => new(
        provider.GetRequiredService<InquiryRouter>(),
        provider.GetRequiredService<SlaPolicyBook>(),
        provider.GetRequiredService<HoursBook>(),
        provider.GetRequiredService<MessageCatalogue>(),
        provider.GetRequiredService<ContactRouter>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetService<ReplyTokens>(),
        Messages.Unsubscribe(provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value, provider.GetService<HashKeyRing>()),
        ScopedPatronDirectory.In(provider));

    public static DeliveryQuestions Questions(IServiceProvider provider)
    {
        var questions = new DeliveryQuestions { Gather = new DigestWriter(provider.GetRequiredService<MessageCatalogue>()).GatherAsync };
        return ScopedPatronDirectory.In(provider) is not { } directory ? questions : new DeliveryQuestions
        {
            Gather = questions.Gather,
            Check = new PatronCheck(directory, provider.GetRequiredService<ContactRouter>(), provider.GetRequiredService<IOutboxStore>()).CheckAsync,
        };
    }

    /// <exception cref="InvalidOperationException">Nobody tells who has an address.</exception>
    public static InboundDesk Inbound(IServiceProvider provider) => new(
        provider.GetRequiredService<Intake>(),
        provider.GetRequiredService<ICaseStore>(),
        provider.GetRequiredService<IOutboxStore>(),
        ScopedPatronDirectory.In(provider) ?? throw new InvalidOperationException(InboundValidator.Missing),
        provider.GetRequiredService<ReplyTokens>());
}
