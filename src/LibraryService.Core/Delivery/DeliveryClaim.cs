namespace LibraryService.Delivery;

/// <summary>A worker's right to send a message for a while.</summary>
/// <param name="Worker">Who has it.</param>
/// <param name="Until">When it ends, so that another may take over.</param>
public sealed record DeliveryClaim(string Worker, DateTimeOffset Until);
