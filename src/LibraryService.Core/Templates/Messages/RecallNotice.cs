using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A loan is asked back early.</summary>
/// <param name="Item">The title.</param>
/// <param name="NewDue">The day on which it is due now.</param>
/// <param name="Reason">Why.</param>
public sealed record RecallNotice(string Item, DateOnly NewDue, RecallCause Reason) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("item", privacy: FieldPrivacy.Private)
        .Date("newDue")
        .Choice<RecallCause>("reason"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("item", Item)
        .Set("newDue", NewDue)
        .Set("reason", Reason));
}
