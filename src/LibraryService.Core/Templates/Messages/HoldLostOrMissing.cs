using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>The copy that was reserved is lost, missing or damaged.</summary>
/// <param name="Item">The title.</param>
/// <param name="Reason">What happened to the copy.</param>
/// <param name="OtherCopies">How many copies the library still has; the patron keeps the place in the queue for them. Zero or more.</param>
/// <param name="Offer">A loan from another library in its place; null when there is none to offer.</param>
public sealed record HoldLostOrMissing(string Item, ItemLoss Reason, int OtherCopies, LoanOffer? Offer) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("item", privacy: FieldPrivacy.Private)
        .Choice<ItemLoss>("reason")
        .Number("otherCopies")
        .Money("offer.cost", optional: true)
        .Number("offer.waitDays", optional: true)
        .Link("offer.acceptUrl", optional: true));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("item", Item)
        .Set("reason", Reason)
        .Set("otherCopies", OtherCopies)
        .Set("offer.cost", Offer?.Cost)
        .Set("offer.waitDays", Offer?.WaitDays)
        .Set("offer.acceptUrl", Offer?.AcceptUrl));
}
