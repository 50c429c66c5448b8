namespace LibraryService.Delivery;

/// <summary>What the facts say of a message that was gathered, from what they say of each of its parts.</summary>
internal static class GatheredCheck
{
    /// <summary>It waits, is held and goes the next way as one. When only some of its parts are still right or in time, it is taken apart, and those that are not to be dropped are sent anew.</summary>
    public static DeliveryCheck Of(IReadOnlyList<OutboxEntry> parts, IReadOnlyList<DeliveryCheck> checks, DateTimeOffset at)
    {
        var asOne = checks.FirstOrDefault(check => !check.IsDropped && check.Reason != DeliveryReason.None)
            ?? checks.FirstOrDefault(check => check.IsPassedOver)
            ?? checks.Where(check => check.Until > at).MaxBy(check => check.Until);
        return asOne switch
        {
            not null => asOne,
            _ when checks.All(check => check.IsDropped) => checks[0],
            _ when checks.All(check => !check.IsDropped && check.Steps is null) && !parts.Any(part => part.IsTooLate(at)) => DeliveryCheck.Send,
            _ => DeliveryCheck.TakeApart([.. parts.Zip(checks).Where(pair => !pair.Second.IsDropped).Select(pair => Anew(pair.First, pair.Second))]),
        };
    }

    // With the others that are left, it may be gathered again.
    private static OutboxEntry Anew(OutboxEntry part, DeliveryCheck check) =>
        part.Correction(check.Steps ?? [.. part.Steps.Skip(part.Step)]) with { DigestKey = part.DigestKey };
}
