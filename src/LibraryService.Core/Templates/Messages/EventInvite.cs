namespace LibraryService.Templates.Messages;

/// <summary>An invitation to something that the library puts on.</summary>
/// <param name="Event">What it is called.</param>
/// <param name="At">When it begins.</param>
/// <param name="Place">Where it is.</param>
/// <param name="UnsubscribeUrl">Where these messages are ended in one step.</param>
/// <param name="BookUrl">Where a place is booked. Null when nobody needs to book.</param>
public sealed record EventInvite(string Event, DateTimeOffset At, string Place, Uri UnsubscribeUrl, Uri? BookUrl = null) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("event")
        .Date("at")
        .Text("place")
        .Link("unsubscribeUrl", privacy: FieldPrivacy.Personal)
        .Link("bookUrl", optional: true));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("event", Event)
        .Set("at", At)
        .Set("place", Place)
        .Set("unsubscribeUrl", UnsubscribeUrl)
        .Set("bookUrl", BookUrl));
}
