namespace LibraryService.Delivery;

/// <summary>The steps of an entry, checked.</summary>
internal static class DeliverySteps
{
    public static IReadOnlyList<DeliveryStep> Valid(IReadOnlyList<DeliveryStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        DeliveryStep[] kept = [.. steps];
        if (kept.Length == 0)
        {
            throw new ArgumentException("A message needs at least one step.", nameof(steps));
        }

        foreach (var step in kept)
        {
            ArgumentNullException.ThrowIfNull(step, nameof(steps));
        }

        if (kept.Select(step => step.Message.Key).Distinct(StringComparer.Ordinal).Count() < kept.Length)
        {
            throw new ArgumentException("Each step has a key of its own, or a carrier would refuse the second one.", nameof(steps));
        }

        return kept;
    }
}
