using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A room is booked.</summary>
/// <param name="Room">The room, as its door says.</param>
/// <param name="From">When the booking begins.</param>
/// <param name="To">When it ends, on the same day.</param>
/// <param name="Code">What opens the door; null when it needs none.</param>
/// <param name="ChangeUrl">Where the booking can be changed or cancelled; null when staff do it.</param>
public sealed record RoomBooked(string Room, DateTimeOffset From, DateTimeOffset To, string? Code, Uri? ChangeUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("room", privacy: FieldPrivacy.Personal)
        .Date("from", privacy: FieldPrivacy.Personal)
        .Date("to", privacy: FieldPrivacy.Personal)
        .Text("code", optional: true, FieldPrivacy.Private)
        .Link("changeUrl", optional: true));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("room", Room)
        .Set("from", From)
        .Set("to", To)
        .Set("code", Code)
        .Set("changeUrl", ChangeUrl));
}
