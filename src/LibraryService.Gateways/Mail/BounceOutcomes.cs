namespace LibraryService.Gateways.Mail;

/// <summary>What the fields of one recipient say (RFC 3464), by their action and their status code (RFC 3463).</summary>
internal static class BounceOutcomes
{
    public static DeliveryOutcome? Of(Dictionary<string, string> fields)
    {
        if (!fields.TryGetValue("Action", out var action))
        {
            return null;
        }

        var status = Status(fields);
        var kind = action.Trim().ToUpperInvariant() switch
        {
            "FAILED" => Failed(status),
            "DELIVERED" => DeliveryOutcomeKind.Delivered,
            "DELAYED" or "RELAYED" or "EXPANDED" => DeliveryOutcomeKind.Accepted,
            _ => DeliveryOutcomeKind.Unknown,
        };
        return new DeliveryOutcome(kind, Detail: status is var (a, b, c) ? FormattableString.Invariant($"status {a}.{b}.{c}") : null);
    }

    private static DeliveryOutcomeKind Failed((int Class, int Subject, int Code)? status) => status switch
    {
        // Given up for now: the next attempt may find the server, or room in the mailbox.
        (4, _, _) or (5, 2, 2) => DeliveryOutcomeKind.SoftBounce,

        // The mail was too big, in a wrong shape or against a rule: another one may arrive.
        (5, 2, 3) or (5, 3, 4) or (5, 6, _) or (5, 7, _) => DeliveryOutcomeKind.Refused,
        _ => DeliveryOutcomeKind.HardBounce,
    };

    private static (int Class, int Subject, int Code)? Status(Dictionary<string, string> fields)
    {
        if (!fields.TryGetValue("Status", out var text))
        {
            return null;
        }

        var parts = text.Split([' ', '('], 2)[0].Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } a && a is 2 or 4 or 5 && Number(parts[1]) is { } b && Number(parts[2]) is { } c ? (a, b, c) : null;
    }

    private static int? Number(string digits) =>
        digits.Length is > 0 and <= 3 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null;
}
