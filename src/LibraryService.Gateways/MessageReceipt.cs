namespace LibraryService.Gateways;

/// <summary>What a carrier says afterwards of a message that it took: a bounce, a status callback.</summary>
/// <param name="MessageKey">The key of the message, as <see cref="Delivery.OutboxEntry.Receipt"/> takes it.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record MessageReceipt(string MessageKey, DeliveryOutcome Outcome);
