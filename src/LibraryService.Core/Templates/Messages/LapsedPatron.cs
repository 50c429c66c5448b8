namespace LibraryService.Templates.Messages;

/// <summary>We have not seen somebody for a long time, and would like to.</summary>
/// <param name="LastVisitMonth">Any day of the month of the last visit.</param>
/// <param name="Offer">What is new or might help: whole sentences.</param>
/// <param name="ConsentId">The record of the consent that the message rests on.</param>
/// <param name="UnsubscribeUrl">Where these messages are ended in one step.</param>
public sealed record LapsedPatron(DateOnly LastVisitMonth, string Offer, string ConsentId, Uri UnsubscribeUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Date("lastVisitMonth", privacy: FieldPrivacy.Private)
        .Text("offer")
        .Text("consentId", privacy: FieldPrivacy.Personal)
        .Link("unsubscribeUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("lastVisitMonth", LastVisitMonth)
        .Set("offer", Offer)
        .Set("consentId", ConsentId)
        .Set("unsubscribeUrl", UnsubscribeUrl));
}
