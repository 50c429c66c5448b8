namespace LibraryService.Templates.Messages;

/// <summary>A new title by an author, in a series or on a subject that a patron asked to hear of.</summary>
/// <param name="Follows">What kind of thing they follow.</param>
/// <param name="Followed">The author, series or subject.</param>
/// <param name="Title">The new title.</param>
/// <param name="HoldOffer">Where it can be reserved in one step.</param>
/// <param name="ConsentId">The record of the consent that the message rests on.</param>
/// <param name="UnsubscribeUrl">Where these messages are ended in one step.</param>
public sealed record NewByAuthor(FollowedKind Follows, string Followed, string Title, Uri HoldOffer, string ConsentId, Uri UnsubscribeUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Choice<FollowedKind>("follows", privacy: FieldPrivacy.Private)
        .Text("followed", privacy: FieldPrivacy.Private)
        .Text("title", privacy: FieldPrivacy.Private)
        .Link("holdOffer", privacy: FieldPrivacy.Personal)
        .Text("consentId", privacy: FieldPrivacy.Personal)
        .Link("unsubscribeUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("follows", Follows)
        .Set("followed", Followed)
        .Set("title", Title)
        .Set("holdOffer", HoldOffer)
        .Set("consentId", ConsentId)
        .Set("unsubscribeUrl", UnsubscribeUrl));
}
