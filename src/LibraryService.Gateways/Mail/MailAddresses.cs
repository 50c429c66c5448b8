using System.Buffers;
using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>What is one mail address, and nothing beside it.</summary>
internal static class MailAddresses
{
    private const int Longest = 254;
    private static readonly SearchValues<char> Special = SearchValues.Create("<>,;:()\\ ");
    private static readonly IdnMapping Idn = new();

    /// <summary>Whether it is one address that any server takes: no name, no list, no control character, ASCII before the at sign, and the name of a domain behind it.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 0 and <= Longest }
        && HeaderText.IsClean(text)
        && !text.AsSpan().ContainsAny(Special)
        && MailAddress.TryCreate(text, out var address)
        && string.Equals(address.Address, text, StringComparison.Ordinal)
        && Ascii.IsValid(address.User)
        && Uri.CheckHostName(address.Host) == UriHostNameType.Dns
        && TryAsciiDomain(address.Host) is { } domain
        && address.User.Length + domain.Length < Longest;

    /// <summary>The address as it is said to a server: the domain in letters, digits and hyphens (RFC 5891).</summary>
    public static string AsAscii(string address)
    {
        var at = address.LastIndexOf('@') + 1;
        return address[..at] + AsciiDomain(address[at..]);
    }

    /// <summary>The domain of an address, in letters, digits and hyphens.</summary>
    public static string DomainOf(string address) => AsciiDomain(address[(address.LastIndexOf('@') + 1)..]);

    /// <summary>A domain in letters, digits and hyphens; as it was when it has no such form.</summary>
    public static string AsciiDomain(string domain) => TryAsciiDomain(domain) ?? domain;

    private static string? TryAsciiDomain(string domain)
    {
        if (Ascii.IsValid(domain))
        {
            return domain;
        }

        try
        {
            return Idn.GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
