using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>An amount is asked for something that is lost or damaged, and how it can be settled or disputed.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reason">Why.</param>
/// <param name="PlanUrl">Where it is paid, at once or little by little.</param>
/// <param name="DisputeUrl">Where the patron says that it is not right.</param>
public sealed record LostItemCharged(IReadOnlyList<string> Items, Money Amount, LossReason Reason, Uri PlanUrl, Uri DisputeUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Money("amount", privacy: FieldPrivacy.Private)
        .Choice<LossReason>("reason", privacy: FieldPrivacy.Private)
        .Link("planUrl", privacy: FieldPrivacy.Personal)
        .Link("disputeUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("amount", Amount)
        .Set("reason", Reason)
        .Set("planUrl", PlanUrl)
        .Set("disputeUrl", DisputeUrl));
}
