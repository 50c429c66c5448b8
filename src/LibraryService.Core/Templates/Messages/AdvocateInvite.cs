namespace LibraryService.Templates.Messages;

/// <summary>Would somebody speak for their library?</summary>
/// <param name="Why">Why we ask now: whole sentences.</param>
/// <param name="How">What they could do: whole sentences.</param>
/// <param name="ConsentId">The record of the consent that the message rests on.</param>
/// <param name="UnsubscribeUrl">Where these messages are ended in one step.</param>
public sealed record AdvocateInvite(string Why, string How, string ConsentId, Uri UnsubscribeUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("why")
        .Text("how")
        .Text("consentId", privacy: FieldPrivacy.Personal)
        .Link("unsubscribeUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("why", Why)
        .Set("how", How)
        .Set("consentId", ConsentId)
        .Set("unsubscribeUrl", UnsubscribeUrl));
}
