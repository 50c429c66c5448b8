using System.Text;
using LibraryService.Delivery;
using LibraryService.Gateways;
using LibraryService.Gateways.Folders;
using LibraryService.Gateways.Mail;
using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Running;

/// <summary>Carries the messages of one channel into the pickup folder. Of mail to a mailbox that nobody has, word comes back, as a mail server sends it.</summary>
/// <param name="folder">The pickup folder.</param>
/// <param name="channel">The channel.</param>
/// <param name="patrons">Who has a mailbox.</param>
internal sealed class TownPost(string folder, Channel channel, PatronBook patrons) : IMessageGateway
{
    private const string Domain = "pickup.invalid";
    private const int NameLength = 40;
    private readonly PickupFolderGateway _folder = new(folder, channel, isDurable: false);
    private readonly List<string> _sent = [];

    /// <inheritdoc/>
    public Channel Channel => channel;

    /// <inheritdoc/>
    public bool HonoursKeys => _folder.HonoursKeys;

    /// <inheritdoc/>
    public bool GivesReceipts => channel == Channel.Email;

    /// <inheritdoc/>
    public async ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        var outcome = await _folder.SendAsync(message, ct);
        _sent.Add(message.Key);
        return outcome;
    }

    /// <summary>The keys of what was sent since it was asked last.</summary>
    public IReadOnlyList<string> TakeSent()
    {
        string[] sent = [.. _sent];
        _sent.Clear();
        return sent;
    }

    /// <summary>The file that a message went into; null when there is none.</summary>
    public static string? FileOf(string folder, string messageKey)
    {
        var readable = string.Concat(messageKey.Take(NameLength).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{readable}-*.eml").Order(StringComparer.Ordinal).FirstOrDefault() : null;
    }

    /// <summary>What comes back of a message: the notification of a mail server (RFC 3464) as our reader understands it. Null when it arrived.</summary>
    public MessageReceipt? ComesBack(OutboundMessage message) =>
        channel == Channel.Email && patrons.IsDead(message.To.Address) && FileOf(folder, message.Key) is { } file
            ? BounceReader.Read(Encoding.UTF8.GetBytes(Notification(IdIn(file))), Domain)
            : null;

    private static string IdIn(string file) => File.ReadLines(file).First(line => line.StartsWith("Message-ID:", StringComparison.Ordinal));

    private static string Notification(string messageId) =>
        $"""
        From: Mail Delivery System <mailer-daemon@post.example>
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="part"

        --part
        Content-Type: text/plain

        The mail could not be delivered: there is no such mailbox here.

        --part
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.post.example

        Final-Recipient: rfc822; somebody@post.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 no such mailbox

        --part
        Content-Type: text/rfc822-headers

        {messageId}

        --part--

        """.ReplaceLineEndings("\r\n");
}
