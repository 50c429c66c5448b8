using LibraryService.Delivery;

namespace LibraryService.Gateways.Folders;

/// <summary>Writes each message into a folder as one file that mail programs open, for development: nothing leaves the machine.</summary>
/// <remarks>
/// A file is there whole or not at all. Its name comes from the message's key, so that the same message written again is the same file, as long as nobody has taken it away.
/// Messages of channels other than e-mail look like mail too; their header <c>X-Channel</c> says what they are.
/// </remarks>
public sealed class PickupFolderGateway : IMessageGateway
{
    private readonly string _folder;
    private readonly bool _isDurable;

    /// <param name="folder">Where the files go; made when it is not there. A relative path counts from the process's working folder.</param>
    /// <param name="channel">The channel that it serves.</param>
    /// <param name="isDurable">Whether a message counts as accepted only when the disk has it. True by default; false is many times faster, for what need not outlive a power cut.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty or white space.</exception>
    public PickupFolderGateway(string folder, Channel channel, bool isDurable = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = Path.GetFullPath(folder);
        _isDurable = isDurable;
        Channel = channel;
    }

    /// <inheritdoc/>
    public Channel Channel { get; }

    /// <summary>True: a key is one file.</summary>
    public bool HonoursKeys => true;

    /// <inheritdoc/>
    public ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        return MessageFile.WriteAsync(_folder, MessageFile.NameOf(message.Key, ".eml"), PickupText.Of(message), ct, _isDurable);
    }
}
