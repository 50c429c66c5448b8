using System.Security.Cryptography;
using System.Text;
using LibraryService.Privacy;

namespace LibraryService.Desk.Inbound;

/// <summary>Names the cases that messages open and what they add to them, so that the same message always has the same names.</summary>
internal static class CaseNames
{
    private const string Use = "conversation";

    // 32 digits and letters that a person can read out: no I, L, O, U.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 13;
    private const int KeyDigits = 32;

    /// <summary>The key of what a message adds to a case. The carrier's own may hold a name, or be chosen by the sender to be that of another event: it is hashed.</summary>
    public static string KeyOf(InboundMessage message) => $"in/{message.Channel}/{Convert.ToHexStringLower(Hash(message))[..KeyDigits]}";

    /// <summary>The case that a message opens.</summary>
    public static CaseId Of(InboundMessage message) => Name(Hash(message));

    /// <summary>The nth case of an address that belongs to nobody known, from one. The hash is keyed, for few people share a telephone number.</summary>
    public static CaseId Of(HashKey key, Channel channel, string address, int number) =>
        Name(Convert.FromHexString(key.Hash(Use, FormattableString.Invariant($"{channel}\0{CanonicalAddress.Of(channel, address)}\0{number}")).Hex));

    private static byte[] Hash(InboundMessage message) => SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Channel}\0{message.Key}"));

    private static CaseId Name(ReadOnlySpan<byte> hash)
    {
        Span<char> name = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            name[i] = Letters[hash[i] % Letters.Length];
        }

        return new CaseId($"M-{name}");
    }
}
