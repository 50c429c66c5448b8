using System.Security.Cryptography;
using System.Text;
using LibraryService.Privacy;

namespace LibraryService.Desk.Inbound;

/// <summary>Names the cases that messages open, so that the same message always opens the same one.</summary>
internal static class CaseNames
{
    private const string Use = "conversation";

    // 32 digits and letters that a person can read out: no I, L, O, U.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 13;

    /// <summary>The case that a message opens.</summary>
    public static CaseId Of(InboundMessage message) => Name(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Channel}\0{message.Key}")));

    /// <summary>The nth case of an address that belongs to nobody known, from one. The hash is keyed, for few people share a telephone number.</summary>
    public static CaseId Of(HashKey key, Channel channel, string address, int number) =>
        Name(Convert.FromHexString(key.Hash(Use, FormattableString.Invariant($"{channel}\0{CanonicalAddress.Of(channel, address)}\0{number}")).Hex));

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
