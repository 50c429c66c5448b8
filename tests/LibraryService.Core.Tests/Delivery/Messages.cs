using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.Tests.Delivery;

/// <summary>Messages to send in tests.</summary>
internal static class Messages
{
    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static DeliveryOutcome Outcome(DeliveryOutcomeKind kind, TimeSpan? retryAfter = null) => new(kind, retryAfter);

    public static OutboundMessage Message(string key, Channel channel = Channel.Email, string text = "Your item is ready.") =>
        new() { Key = key, To = new ContactPoint(channel, "ada@example.org"), Text = text, Language = "en" };

    public static OutboxEntry Entry(string key, params Channel[] channels) => new(
        key,
        [.. channels.Select((channel, number) => new DeliveryStep(Message($"{key}.{number + 1}", channel), Noon, Noon.AddDays(1)))]);

    public static OutboxEntry Claimed(this OutboxEntry entry) => entry.Claimed("one", entry.DueAt!.Value, TimeSpan.FromMinutes(2));

    public static OutboxEntry Recorded(this OutboxEntry entry, DeliveryOutcomeKind kind, DateTimeOffset? at = null) =>
        entry.Recorded(Outcome(kind), at ?? Noon, new DeliveryPolicy());
}
