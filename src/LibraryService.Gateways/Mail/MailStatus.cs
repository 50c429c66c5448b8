using System.Globalization;

namespace LibraryService.Gateways.Mail;

/// <summary>An enhanced status code (RFC 3463), such as 5.1.1: what a server says of a mail, in numbers.</summary>
internal readonly record struct MailStatus(int Class, int Subject, int Detail)
{
    private const int MostDigits = 3;

    /// <summary>What the failure says of the message; null when the code is too general for that.</summary>
    public DeliveryOutcomeKind? Failure => (Class, Subject, Detail) switch
    {
        // Given up for now: the next attempt may find the server, or room in the mailbox.
        (4, _, _) or (5, 2, 2) => DeliveryOutcomeKind.SoftBounce,

        // The sender was not liked, or the mail was too big, in a wrong shape or against a rule: another one may arrive.
        (5, 1, 7 or 8) or (5, 2, 3) or (5, 3, 4) or (5, 6, _) or (5, 7, _) => DeliveryOutcomeKind.Refused,

        // No such mailbox, no such domain, moved away, disabled.
        (5, 1, > 0) or (5, 2, 1) => DeliveryOutcomeKind.HardBounce,
        _ => null,
    };

    /// <summary>The code at the beginning of a text, up to a space or a comment; null when there is none.</summary>
    public static MailStatus? Read(string text)
    {
        var parts = text.Split([' ', '('], 2)[0].Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } a && a is 2 or 4 or 5 && Number(parts[1]) is { } b && Number(parts[2]) is { } c
            ? new MailStatus(a, b, c)
            : null;
    }

    /// <summary>The three numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Class}.{Subject}.{Detail}");

    private static int? Number(string digits) =>
        digits.Length is > 0 and <= MostDigits && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
