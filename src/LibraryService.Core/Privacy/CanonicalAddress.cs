using System.Text;

namespace LibraryService.Privacy;

/// <summary>Writes an address in the one form in which it is compared and hashed, so that the same mailbox is never two.</summary>
internal static class CanonicalAddress
{
    public static string Of(Channel channel, string address) => channel switch
    {
        Channel.Sms or Channel.Voice or Channel.PhoneTree => Phone(address),
        Channel.Letter or Channel.Postcard => Words(address),
        _ => WellFormed(address.Trim()).ToLowerInvariant(),
    };

    // Half a character, which no text has by right, cannot be normalised: it becomes the replacement character first.
    private static string WellFormed(string address) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(address)).Normalize(NormalizationForm.FormKC);

    // +44 (0)20 7946 0018 and +442079460018 ring at the same place; a leading 00 is how a + is dialled.
    private static string Phone(string address)
    {
        var digits = new StringBuilder(address.Length);
        foreach (var c in address.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(c) || (c == '+' && digits.Length == 0))
            {
                digits.Append(c);
            }
        }

        return digits.Length > 2 && digits[0] == '0' && digits[1] == '0' ? $"+{digits.ToString(2, digits.Length - 2)}" : digits.ToString();
    }

    private static string Words(string address) => string.Join(
        ' ',
        WellFormed(address).ToUpperInvariant().Split([' ', ',', '.', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
