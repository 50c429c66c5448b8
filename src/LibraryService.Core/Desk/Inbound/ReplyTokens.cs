using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using LibraryService.Privacy;

namespace LibraryService.Desk.Inbound;

/// <summary>Makes the tokens by which a reply finds its case, and reads them. A token cannot be guessed from the name of a case.</summary>
/// <remarks>
/// It reads <c>c-HEX-HEX</c>: the name of the case, and a keyed hash of it. Mail carries it in the address that answers go to, <c>desk+TOKEN@library.example</c>, and in
/// <c>References</c>, which mail programs copy into an answer. Whoever has a token can add to the case, and see nothing of it.
/// </remarks>
public sealed class ReplyTokens
{
    private const string Use = "reply";
    private const string Mark = "c-";
    private const int HashDigits = 20;
    private const int LongestToken = 200;
    private const int LongestLocalPart = 64;
    private const int LongestText = 16 * 1024;
    private const int MostTried = 16;
    private static readonly SearchValues<char> InTokens = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> InMailboxes = SearchValues.Create("!#$%&'*+-./0123456789=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~");
    private readonly string? _local;
    private readonly string? _domain;

    /// <param name="keys">The keys of the hashes; a token under an older key still holds.</param>
    /// <param name="mailbox">The mailbox that answers go to, such as <c>desk@library.example</c>, which must take mail for <c>desk+anything@library.example</c>; null when none does.</param>
    /// <exception cref="ArgumentException"><paramref name="mailbox"/> is no mailbox.</exception>
    public ReplyTokens(HashKeyRing keys, string? mailbox = null)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Keys = keys;
        if (mailbox is not null)
        {
            var at = mailbox.LastIndexOf('@');
            if (at <= 0 || at == mailbox.Length - 1 || mailbox.AsSpan().ContainsAnyExcept(InMailboxes))
            {
                throw new ArgumentException($"A mailbox is written like desk@library.example, but this is '{mailbox}'.", nameof(mailbox));
            }

            (_local, _domain) = (mailbox[..at], mailbox[(at + 1)..]);
        }
    }

    internal HashKeyRing Keys { get; }

    /// <summary>The token of a case.</summary>
    /// <exception cref="ArgumentException">It names no case.</exception>
    public string For(CaseId id) => id.IsEmpty
        ? throw new ArgumentException("A token is for a case, but this names none.", nameof(id))
        : $"{Mark}{Convert.ToHexStringLower(Encoding.UTF8.GetBytes($"{id}"))}-{Hash(Keys.Current, id)}";

    /// <summary>The mailbox for answers in a case; null when there is none, or the name of the case is too long for one (18 characters for a mailbox called <c>desk</c>).</summary>
    public string? MailboxFor(CaseId id) => _local is not null && $"{_local}+{For(id)}" is { Length: <= LongestLocalPart } local ? $"{local}@{_domain}" : null;

    /// <summary>The case whose token stands somewhere in a text; false when there is none that is valid.</summary>
    /// <param name="text">An address, a subject, a list of references. What stands after 16,384 characters, or after 16 things that look like tokens, is not looked at.</param>
    /// <param name="id">The case.</param>
    public bool TryRead(string? text, out CaseId id)
    {
        id = default;
        var rest = text.AsSpan()[..Math.Min(text?.Length ?? 0, LongestText)];
        for (var tried = 0; tried < MostTried && rest.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) is var start and >= 0; rest = rest[Mark.Length..])
        {
            rest = rest[start..];
            var word = rest.IndexOfAnyExcept(InTokens) is var end and >= 0 ? rest[..end] : rest;
            if (CaseIn(word) is { } named)
            {
                tried++;
                if (IsHashOf(named, word[^HashDigits..]))
                {
                    id = named;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The case whose token a message carries: by itself, in the addresses or the references of a mail, or in its subject. False when it carries none.</summary>
    public bool TryRead(InboundMessage message, out CaseId id)
    {
        ArgumentNullException.ThrowIfNull(message);
        foreach (var text in (string?[])[message.ReplyToken, message.To, .. MailHeaders.WhereTokensAre.Select(message.Headers.GetValueOrDefault), message.Subject])
        {
            if (TryRead(text, out id))
            {
                return true;
            }
        }

        id = default;
        return false;
    }

    /// <summary>The headers of a mail in a case, so that its answer finds back.</summary>
    internal Dictionary<string, string> HeadersFor(CaseId id)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_domain is not null && For(id) is { Length: <= LongestToken } token)
        {
            headers["References"] = $"<{token}@{_domain}>";
            if (MailboxFor(id) is { } mailbox)
            {
                headers["Reply-To"] = mailbox;
            }
        }

        return headers;
    }

    private static string Hash(HashKey key, CaseId id) => key.Hash(Use, $"{id}").Hex[..HashDigits];

    // What the word says, which is not believed before its hash is looked at.
    private static CaseId? CaseIn(ReadOnlySpan<char> word)
    {
        var hash = word.Length - HashDigits;
        if (word.Length > LongestToken || hash <= Mark.Length + 1 || word[hash - 1] != '-')
        {
            return null;
        }

        var hex = word[Mark.Length..(hash - 1)];
        Span<byte> bytes = stackalloc byte[LongestToken / 2];
        return hex.Length % 2 == 0 && Convert.FromHexString(hex, bytes, out _, out var written) == OperationStatus.Done
            && Encoding.UTF8.GetString(bytes[..written]) is var text && !string.IsNullOrWhiteSpace(text)
            ? new CaseId(text)
            : null;
    }

    private bool IsHashOf(CaseId id, ReadOnlySpan<char> digits)
    {
        var said = Encoding.UTF8.GetBytes(digits.ToString().ToLowerInvariant());
        var fits = false;
        foreach (var key in Keys.Keys)
        {
            fits |= CryptographicOperations.FixedTimeEquals(said, Encoding.UTF8.GetBytes(Hash(key, id)));
        }

        return fits;
    }
}
