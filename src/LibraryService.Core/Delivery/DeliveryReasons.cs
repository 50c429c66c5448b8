namespace LibraryService.Delivery;

/// <summary>Which reasons go with which end.</summary>
internal static class DeliveryReasons
{
    public static DeliveryReason Holding(DeliveryReason reason) => reason is DeliveryReason.SecondReader or DeliveryReason.Burst
        ? reason
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, $"A message is held for {DeliveryReason.SecondReader} or {DeliveryReason.Burst}.");

    public static DeliveryReason Dropping(DeliveryReason reason) => reason >= DeliveryReason.Stale && Enum.IsDefined(reason)
        ? reason
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, $"A message is dropped for one of {DeliveryReason.Stale} to {DeliveryReason.Shadow}.");
}
