using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>An amount no longer has to be paid.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Amount">How much it was.</param>
/// <param name="Reason">Why it is dropped.</param>
public sealed record ChargeWaived(IReadOnlyList<string> Items, Money Amount, WaiverReason Reason) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Money("amount", privacy: FieldPrivacy.Private)
        .Choice<WaiverReason>("reason", privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("amount", Amount)
        .Set("reason", Reason));
}
