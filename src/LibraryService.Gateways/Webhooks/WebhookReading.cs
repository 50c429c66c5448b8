namespace LibraryService.Gateways.Webhooks;

/// <summary>A status callback, read.</summary>
/// <param name="Verdict">Whether it can be believed, and read.</param>
/// <param name="Receipt">What became of which message; null unless the verdict is <see cref="WebhookVerdict.Valid"/>.</param>
public sealed record WebhookReading(WebhookVerdict Verdict, MessageReceipt? Receipt = null);
