using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using LibraryService.Gateways.Folders;
using LibraryService.Gateways.Mail;
using LibraryService.Gateways.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LibraryService;

/// <summary>Adds the gateways that carry messages, and with the first of them the worker that sends: see <see cref="HostingBuilderExtensions.AddDeliveryWorker"/>. Of two for one channel the later counts.</summary>
public static class LibraryServiceBuilderExtensions
{
    /// <summary>Writes the messages of every channel into a folder, for development. A gateway that is added after it takes its channel over.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="folder">Where the files go; made when it is not there. A relative path counts from the process's working folder.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty or white space.</exception>
    public static ILibraryServiceBuilder AddPickupFolder(this ILibraryServiceBuilder builder, string folder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var channel in Enum.GetValues<Channel>())
        {
            builder.Services.AddSingleton<IMessageGateway>(new PickupFolderGateway(folder, channel));
        }

        return builder.AddDeliveryWorker();
    }

    /// <summary>Puts letters into a folder, to be printed and sent in windowed envelopes.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="folder">Where the files go; made when it is not there. A relative path counts from the process's working folder.</param>
    /// <param name="configure">Where the window is; null for the default.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty or white space.</exception>
    /// <remarks>What is wrong with the options is told when the host starts, or else when they are first used.</remarks>
    public static ILibraryServiceBuilder AddPrintFolder(this ILibraryServiceBuilder builder, string folder, Action<PrintFolderOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var options = builder.Services.AddOptions<PrintFolderOptions>().Configure(said => said.Folder = folder).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PrintFolderOptions>, PrintFolderOptionsValidator>());
        builder.Services.AddSingleton<IMessageGateway>(provider => new PrintFolderGateway(provider.GetRequiredService<IOptions<PrintFolderOptions>>().Value));
        return builder.AddDeliveryWorker();
    }

    /// <summary>Posts the messages of a channel, signed, to a provider; the provider's callbacks are read by the <see cref="WebhookReceiver"/> that is there under the channel as its key.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="channel">The channel. Each has options of its own, under its name.</param>
    /// <param name="configure">The address and the secret; null when the host's configuration says them.</param>
    /// <remarks>What is wrong with the options is told when the host starts, or else when they are first used.</remarks>
    public static ILibraryServiceBuilder AddWebhook(this ILibraryServiceBuilder builder, Channel channel, Action<WebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var name = $"{channel}";
        var options = builder.Services.AddOptions<WebhookOptions>(name).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>());
        builder.Services.TryAddSingleton<WebhookClient>();
        builder.Services.AddSingleton<IMessageGateway>(provider => new WebhookGateway(
            channel, Said(provider), provider.GetRequiredService<WebhookClient>().Http, provider.GetService<TimeProvider>()));
        builder.Services.TryAddKeyedSingleton(channel, (provider, _) =>
        {
            var said = Said(provider);
            return new WebhookReceiver(new WebhookSignature(said.Secret, said.PreviousSecret, said.Tolerance), provider.GetService<TimeProvider>());
        });
        return builder.AddDeliveryWorker();

        WebhookOptions Said(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<WebhookOptions>>().Get(name);
    }

    /// <summary>Sends e-mail over a mail server.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">The server, and as whom mail is sent; null when the host's configuration says them.</param>
    /// <remarks>What is wrong with the options is told when the host starts, or else when they are first used.</remarks>
    public static ILibraryServiceBuilder AddSmtp(this ILibraryServiceBuilder builder, Action<SmtpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Services.AddOptions<SmtpOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SmtpOptions>, SmtpOptionsValidator>());
        builder.Services.AddSingleton<IMessageGateway>(provider => new SmtpGateway(
            provider.GetRequiredService<IOptions<SmtpOptions>>().Value, provider.GetService<TimeProvider>()));
        return builder.AddDeliveryWorker();
    }
}
