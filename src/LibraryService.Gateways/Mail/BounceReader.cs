using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>Reads the mail that a bounce mailbox gets: delivery status notifications (RFC 3464) about mail whose Message-ID was made from a message's key.</summary>
/// <remarks>
/// No bytes make it throw, and it takes time in proportion to them. Anybody who can write to the mailbox can claim a bounce of a key that they know: the router believes
/// bounces after evidence only, and the mailbox is best one that no page shows.
/// </remarks>
public static class BounceReader
{
    /// <summary>The most bytes of a mail that are looked at; notifications name their mail long before.</summary>
    public const int MaxLength = 1024 * 1024;

    private const int MostParts = 16;

    /// <summary>What a mail says became of a message of ours; null when it is no delivery status notification, or is about no message of ours.</summary>
    /// <param name="mail">The mail as it came.</param>
    /// <param name="messageIdDomain">The domain of our Message-IDs, as <see cref="SmtpOptions.MessageIdDomain"/> says it.</param>
    public static MessageReceipt? Read(ReadOnlySpan<byte> mail, string messageIdDomain)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(messageIdDomain);
        var lines = Encoding.Latin1.GetString(mail[..Math.Min(mail.Length, MaxLength)]).Split('\n');
        var top = BounceFields.Read(lines, 0, out var body);
        if (BounceFields.Parameter(top, "Content-Type", "boundary") is not { Length: > 0 } boundary || !BounceFields.Says(top, "Content-Type", "multipart/report"))
        {
            return null;
        }

        string? key = null;
        DeliveryOutcome? outcome = null;
        foreach (var start in Parts(lines, body, boundary).Take(MostParts))
        {
            var head = BounceFields.Read(lines, start, out var content);
            if (BounceFields.Says(head, "Content-Type", "message/delivery-status"))
            {
                outcome ??= Recipients(lines, content, boundary);
            }
            else if (BounceFields.Says(head, "Content-Type", "message/rfc822") || BounceFields.Says(head, "Content-Type", "text/rfc822-headers"))
            {
                var original = BounceFields.Read(lines, content, out _);
                key ??= original.TryGetValue("Message-ID", out var id) ? MessageIds.KeyOf(id, messageIdDomain) : null;
            }
        }

        return key is not null && outcome is not null ? new MessageReceipt(key, outcome) : null;
    }

    private static IEnumerable<int> Parts(string[] lines, int from, string boundary)
    {
        for (var i = from; i < lines.Length; i++)
        {
            if (IsBoundary(lines[i], boundary))
            {
                yield return i + 1;
            }
        }
    }

    // The fields of the message come first, then those of each recipient; a mail of ours has one.
    private static DeliveryOutcome? Recipients(string[] lines, int from, string boundary)
    {
        for (var at = from; at < lines.Length && !IsBoundary(lines[at], boundary);)
        {
            var fields = BounceFields.Read(lines, at, out var next);
            if (BounceOutcomes.Of(fields) is { } outcome)
            {
                return outcome;
            }

            at = next;
        }

        return null;
    }

    private static bool IsBoundary(string line, string boundary) =>
        line.StartsWith("--", StringComparison.Ordinal) && line.AsSpan(2).StartsWith(boundary, StringComparison.Ordinal);
}
