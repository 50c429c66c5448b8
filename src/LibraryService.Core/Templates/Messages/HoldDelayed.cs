using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>Something that was reserved comes later than was said.</summary>
/// <param name="Item">The title.</param>
/// <param name="Reason">Why.</param>
/// <param name="NewEstimate">The day by which it is expected now.</param>
public sealed record HoldDelayed(string Item, HoldDelay Reason, DateOnly NewEstimate) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("item", privacy: FieldPrivacy.Private)
        .Choice<HoldDelay>("reason")
        .Date("newEstimate"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("item", Item)
        .Set("reason", Reason)
        .Set("newEstimate", NewEstimate));
}
