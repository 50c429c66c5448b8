using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>An amount that a patron owes, why, and how it can be paid.</summary>
/// <param name="Fee">The amount.</param>
/// <param name="Reason">What it is for.</param>
/// <param name="PlanUrl">Where it can be paid, at once or in parts.</param>
public sealed record FeeNotice(Money Fee, FeeCause Reason, Uri PlanUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Money("fee", privacy: FieldPrivacy.Private)
        .Choice<FeeCause>("reason", privacy: FieldPrivacy.Private)
        .Link("planUrl"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("fee", Fee)
        .Set("reason", Reason)
        .Set("planUrl", PlanUrl));
}
