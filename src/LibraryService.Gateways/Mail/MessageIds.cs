using System.Globalization;
using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>The Message-ID of a mail and the key of its message, each from the other.</summary>
/// <remarks>
/// Letters, digits and hyphens of the key stay as they are and the bytes of all else stand as <c>_XX</c>, so that the same key gives the same Message-ID on each attempt, and
/// what comes back names the message. A key too long for that gives a hash, from which it cannot be read again.
/// </remarks>
public static class MessageIds
{
    private const int Longest = 200;
    private const char Mark = '_';

    /// <summary>The Message-ID for a key, in angle brackets.</summary>
    /// <param name="key">The message's key.</param>
    /// <param name="domain">The domain to the right of the at sign, which the library owns.</param>
    public static string For(string key, string domain)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        var local = new StringBuilder("k.");
        foreach (var unit in Encoding.UTF8.GetBytes(key))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit == '-')
            {
                local.Append((char)unit);
            }
            else
            {
                local.Append(Mark).Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        var right = MailAddresses.AsciiDomain(domain);
        return local.Length <= Longest ? $"<{local}@{right}>" : $"<h.{MessageFile.Hash(key)}@{right}>";
    }

    /// <summary>The key from which a Message-ID was made; null when it is none of ours, or one that holds a hash.</summary>
    /// <param name="messageId">With or without angle brackets.</param>
    /// <param name="domain">The domain for which it was made.</param>
    public static string? KeyOf(string messageId, string domain)
    {
        ArgumentNullException.ThrowIfNull(messageId);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        var bare = messageId.AsSpan().Trim().TrimStart('<').TrimEnd('>');
        var at = bare.LastIndexOf('@');
        return at > 2 && at <= Longest && bare.StartsWith("k.", StringComparison.Ordinal) && bare[(at + 1)..].Equals(MailAddresses.AsciiDomain(domain), StringComparison.OrdinalIgnoreCase)
            ? Read(bare[2..at])
            : null;
    }

    private static string? Read(ReadOnlySpan<char> local)
    {
        var bytes = new List<byte>(local.Length);
        for (var i = 0; i < local.Length; i++)
        {
            var unit = local[i];
            if (unit != Mark)
            {
                if (!char.IsAsciiLetterOrDigit(unit) && unit != '-')
                {
                    return null;
                }

                bytes.Add((byte)unit);
            }
            else if (i + 2 < local.Length && byte.TryParse(local.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var read))
            {
                bytes.Add(read);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        var key = Encoding.UTF8.GetString([.. bytes]);
        return string.IsNullOrWhiteSpace(key) ? null : key;
    }
}
