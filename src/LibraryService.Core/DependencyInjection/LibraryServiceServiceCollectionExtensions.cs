using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LibraryService;

/// <summary>Adds LibraryService to a container.</summary>
public static class LibraryServiceServiceCollectionExtensions
{
    /// <summary>Adds LibraryService and returns a builder for its parts. Calling it again adds nothing twice.</summary>
    /// <param name="services">The container's services. A <see cref="TimeProvider"/> that is there already is kept.</param>
    /// <param name="configure">Settings in code; those of the host's configuration are bound to <see cref="LibraryServiceOptions"/> as to any options.</param>
    /// <remarks>Settings are validated when the host starts, or else when they are first used; <see cref="OptionsValidationException"/> then names what is wrong and where.</remarks>
    public static ILibraryServiceBuilder AddLibraryService(this IServiceCollection services, Action<LibraryServiceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<LibraryServiceOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LibraryServiceOptions>, LibraryServiceOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LibraryServiceOptions>, MessageOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => Books.Hours(
            provider.GetServices<BranchHours>(), provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value));
        services.TryAddSingleton(provider => Books.Policies(
            provider.GetServices<SlaPolicy>(), provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value));
        services.TryAddSingleton(provider => Books.Contact(
            provider.GetServices<AddedContactPolicy>(), provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value));
        services.TryAddSingleton<ContactRouter>();
        services.TryAddSingleton(provider => new InquiryRouter(Books.Inquiries(
            provider.GetServices<InquiryPolicy>(), provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value, provider.GetRequiredService<HoursBook>())));
        services.TryAddSingleton(provider => Messages.Catalogue(
            provider.GetServices<MessageKind>(), provider.GetServices<TemplatesFolder>(), provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value));
        services.TryAddSingleton<OutboxSignal>();
        services.TryAddSingleton<CaseSignal>();
        services.TryAddSingleton<InMemoryOutboxStore>();
        services.TryAddSingleton<IOutboxStore>(provider => provider.GetRequiredService<InMemoryOutboxStore>());
        services.TryAddSingleton<ICaseStore>(Stores.InMemory);
        services.TryAddSingleton(Desks.New);
        services.TryAddSingleton<IClockStore>(Stores.Clocks);
        services.TryAddSingleton(Desks.Questions);
        return new LibraryServiceBuilder(services);
    }

    /// <summary>Adds the opening hours of a branch. A branch has one set of hours; a second is told at start.</summary>
    /// <exception cref="ArgumentException"><paramref name="branch"/> is empty or white space.</exception>
    public static ILibraryServiceBuilder AddHours(this ILibraryServiceBuilder builder, string branch, ServiceHours hours)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(hours);
        builder.Services.AddSingleton(new BranchHours(new BranchId(branch), hours));
        return builder;
    }

    /// <summary>Adds a policy. Each has a name of its own; a second with the same name is told at start.</summary>
    public static ILibraryServiceBuilder AddPolicy(this ILibraryServiceBuilder builder, SlaPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(policy);
        builder.Services.AddSingleton(policy);
        return builder;
    }

    /// <summary>Sets how patrons are reached. A library has one contact policy; a second, in code or in the settings, is told at start.</summary>
    public static ILibraryServiceBuilder AddContactPolicy(this ILibraryServiceBuilder builder, ContactPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(policy);
        builder.Services.AddSingleton(new AddedContactPolicy(policy));
        return builder;
    }

    /// <summary>Adds the policy by which <see cref="InquiryRouter"/> decides who answers. There is one; a second, or one beside the settings', is told at start.</summary>
    public static ILibraryServiceBuilder AddInquiryPolicy(this ILibraryServiceBuilder builder, InquiryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(policy);
        builder.Services.AddSingleton(policy);
        return builder;
    }

    /// <summary>Adds a folder of the library's own templates, which say their sections in place of those of the package. Files that cannot be read are told at start.</summary>
    /// <remarks>Files are named as <see cref="TemplateFile.Path"/> tells. Of several folders the last one added wins.</remarks>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty or white space.</exception>
    public static ILibraryServiceBuilder AddTemplates(this ILibraryServiceBuilder builder, string folder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        builder.Services.AddSingleton(new TemplatesFolder(folder));
        return builder;
    }

    /// <summary>Adds what takes messages in: <see cref="InboundDesk"/> and <see cref="Intake"/>; mail that goes out carries the way back to its case. It needs an <see cref="IPatronDirectory"/>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="keys">The keys of the reply tokens.</param>
    /// <param name="mailbox">The mailbox that answers go to, as <see cref="ReplyTokens"/> tells; null when none does.</param>
    /// <exception cref="ArgumentException"><paramref name="mailbox"/> is no mailbox.</exception>
    public static ILibraryServiceBuilder AddInbound(this ILibraryServiceBuilder builder, HashKeyRing keys, string? mailbox = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LibraryServiceOptions>, InboundValidator>());
        builder.Services.TryAddSingleton(new ReplyTokens(keys, mailbox));
        builder.Services.TryAddSingleton(provider => new Intake(provider.GetRequiredService<ServiceDesk>()));
        builder.Services.TryAddSingleton(Desks.Inbound);
        return builder;
    }

    /// <summary>Adds a message of the library's own, whose texts stand in a folder of templates under the name of its type.</summary>
    public static ILibraryServiceBuilder AddMessage<TModel>(this ILibraryServiceBuilder builder)
        where TModel : IMessageModel
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(MessageKind.Of<TModel>());
        return builder;
    }
}
