using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound;

/// <summary>A request that brings messages in, read.</summary>
/// <param name="Verdict">Whether it can be believed, and read.</param>
public sealed record InboundReading(WebhookVerdict Verdict)
{
    /// <summary>The messages in it, in their order. Empty unless the verdict is <see cref="WebhookVerdict.Valid"/>, and when a valid one tells of other things.</summary>
    public IReadOnlyList<InboundMessage> Messages { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    internal static InboundReading Of(IEnumerable<InboundMessage> messages) => new(WebhookVerdict.Valid) { Messages = [.. messages] };

    /// <summary>The verdict and how many messages there are; nothing that tells who wrote.</summary>
    public override string ToString() => FormattableString.Invariant($"{Verdict}, {Messages.Count} messages");
}
