using System.Buffers;
using System.Net.Mail;

namespace LibraryService.Gateways.Mail;

/// <summary>What is one mail address, and nothing beside it.</summary>
internal static class MailAddresses
{
    private const int Longest = 254;
    private static readonly SearchValues<char> Special = SearchValues.Create("<>,;:()\\ ");

    /// <summary>Whether it is one address that any server takes: no name, no list, no control character, and ASCII before the at sign.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 0 and <= Longest }
        && HeaderText.IsClean(text)
        && !text.AsSpan().ContainsAny(Special)
        && MailAddress.TryCreate(text, out var address)
        && string.Equals(address.Address, text, StringComparison.Ordinal)
        && System.Text.Ascii.IsValid(address.User);
}
