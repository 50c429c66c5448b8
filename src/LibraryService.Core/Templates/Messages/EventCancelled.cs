using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>Something that a patron had booked does not take place.</summary>
/// <param name="Event">What it is called.</param>
/// <param name="At">When it would have begun.</param>
/// <param name="Place">Where it would have been.</param>
/// <param name="Reason">Why.</param>
/// <param name="NewAt">When it takes place instead. Null when that is not known.</param>
public sealed record EventCancelled(string Event, DateTimeOffset At, string Place, EventCancelReason Reason, DateTimeOffset? NewAt = null) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("event")
        .Date("at")
        .Text("place")
        .Choice<EventCancelReason>("reason")
        .Date("newAt", optional: true));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("event", Event)
        .Set("at", At)
        .Set("place", Place)
        .Set("reason", Reason)
        .Set("newAt", NewAt));
}
