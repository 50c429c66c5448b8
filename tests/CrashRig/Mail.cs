using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.CrashRig;

/// <summary>The messages of the rig. Each follows from its number, so that whoever receives it can tell whether it was altered.</summary>
internal static class Mail
{
    private const string Prefix = "rig-";
    private const string Patron = "patron";
    private const string Domain = "@example.org";

    public static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D8}");

    /// <summary>The number in a key; null when it is none of ours.</summary>
    public static int? Number(string key) => key.StartsWith(Prefix, StringComparison.Ordinal) ? Number(key.AsSpan(Prefix.Length)) : null;

    /// <summary>The number of the message that is for an address, each for one of its own; null when it is none of ours.</summary>
    public static int? NumberOfRecipient(string address) =>
        address.StartsWith(Patron, StringComparison.Ordinal) && address.EndsWith(Domain, StringComparison.Ordinal) ? Number(address.AsSpan()[Patron.Length..^Domain.Length]) : null;

    public static OutboundMessage Message(int number) => new()
    {
        Key = Key(number),
        To = ContactPoint.Email(string.Create(CultureInfo.InvariantCulture, $"{Patron}{number}{Domain}")),
        Subject = string.Create(CultureInfo.InvariantCulture, $"Your item {number} is ready — «Où est la bibliothèque?»"),
        Text = string.Create(CultureInfo.InvariantCulture, $"Dear patron {number},\nyour item waits at the Market Hall. {new string('x', number % 97)}\n"),
        Language = "en",
    };

    public static OutboxEntry Entry(int number, DateTimeOffset due)
    {
        var message = Message(number);
        return new OutboxEntry(message.Key, new DeliveryStep(message, due, due.AddDays(30)));
    }

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
