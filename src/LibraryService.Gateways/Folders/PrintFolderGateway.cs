using System.Text;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Folders;

/// <summary>Writes each letter into a folder as one page to print, its address where the window of an envelope shows it.</summary>
/// <remarks>
/// A file is there whole or not at all. Its name comes from the message's key, so that the same letter written again is the same file, as long as nobody has taken it away.
/// A letter without an address, or with one that the window cannot hold, is refused.
/// </remarks>
public sealed class PrintFolderGateway : IMessageGateway
{
    private readonly PrintFolderOptions _options;
    private readonly string _folder;

    /// <param name="options">Where letters go, and where the window is.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    public PrintFolderGateway(PrintFolderOptions options)
    {
        _options = OptionsGuard.Valid(options, new PrintFolderOptionsValidator());
        _folder = Path.GetFullPath(options.Folder);
    }

    /// <summary>Letters.</summary>
    public Channel Channel => Channel.Letter;

    /// <summary>True: a key is one file.</summary>
    public bool HonoursKeys => true;

    /// <inheritdoc/>
    public ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        var address = WindowPage.AddressLines(message.To.Address);
        if (address.Count == 0)
        {
            return Refused("the letter has no address");
        }

        var most = WindowPage.MostLines(_options);
        return address.Count > most
            ? Refused(FormattableString.Invariant($"the window holds {most} lines, but the address has {address.Count}"))
            : MessageFile.WriteAsync(_folder, MessageFile.NameOf(message.Key, ".html"), Encoding.UTF8.GetBytes(WindowPage.Of(message, address, _options)), ct);
    }

    private static ValueTask<DeliveryOutcome> Refused(string detail) => new(new DeliveryOutcome(DeliveryOutcomeKind.Refused, Detail: detail));
}
