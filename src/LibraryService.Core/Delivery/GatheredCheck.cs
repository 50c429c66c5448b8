namespace LibraryService.Delivery;

/// <summary>What the facts say of a message that was gathered, from what they say of each of its parts.</summary>
internal static class GatheredCheck
{
    /// <summary>It waits, is held and goes the next way as one. When its parts are no longer all as right or as wrong as each other, each goes its own way.</summary>
    public static DeliveryCheck Of(IReadOnlyList<OutboxEntry> parts, IReadOnlyList<DeliveryCheck> checks, DateTimeOffset at)
    {
        var asOne = checks.FirstOrDefault(check => !check.IsDropped && check.Reason != DeliveryReason.None)
            ?? checks.FirstOrDefault(check => check.IsPassedOver)
            ?? checks.Where(check => check.Until > at).MaxBy(check => check.Until);
        var isUnanimous = checks.All(check => check == checks[0]) && !parts.Any(part => part.IsTooLate(at));
        return asOne ?? (isUnanimous ? checks[0] : DeliveryCheck.TakeApart([.. parts.Zip(checks, Anew)]));
    }

    // Those that are still right may be gathered again.
    private static OutboxEntry Anew(OutboxEntry part, DeliveryCheck check) =>
        part.Correction(check.Steps ?? [.. part.Steps.Skip(part.Step)]) with { DigestKey = part.DigestKey };
}
