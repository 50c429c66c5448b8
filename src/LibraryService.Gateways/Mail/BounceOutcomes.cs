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

        var status = fields.TryGetValue("Status", out var text) ? MailStatus.Read(text) : null;
        var kind = action.Trim().ToUpperInvariant() switch
        {
            "FAILED" => status?.Failure ?? DeliveryOutcomeKind.HardBounce,
            "DELIVERED" => DeliveryOutcomeKind.Delivered,
            "DELAYED" or "RELAYED" or "EXPANDED" => DeliveryOutcomeKind.Accepted,
            _ => DeliveryOutcomeKind.Unknown,
        };
        return new DeliveryOutcome(kind, Detail: status is { } code ? $"status {code}" : null);
    }
}
