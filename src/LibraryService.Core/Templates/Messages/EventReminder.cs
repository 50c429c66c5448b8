namespace LibraryService.Templates.Messages;

/// <summary>Something that a patron has booked is near.</summary>
/// <param name="Event">What it is called.</param>
/// <param name="At">When it begins.</param>
/// <param name="Place">Where it is.</param>
/// <param name="CancelUrl">Where the place is given back.</param>
public sealed record EventReminder(string Event, DateTimeOffset At, string Place, Uri CancelUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("event")
        .Date("at")
        .Text("place")
        .Link("cancelUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("event", Event)
        .Set("at", At)
        .Set("place", Place)
        .Set("cancelUrl", CancelUrl));
}
