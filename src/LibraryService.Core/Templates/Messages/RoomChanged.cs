namespace LibraryService.Templates.Messages;

/// <summary>The booking of a room has changed: the room, the time or both.</summary>
/// <param name="OldRoom">The room that was booked before, as its door says.</param>
/// <param name="OldFrom">When that booking would have begun.</param>
/// <param name="Room">The room now.</param>
/// <param name="From">When the booking begins now.</param>
/// <param name="To">When it ends, on the same day.</param>
/// <param name="Reason">Why it has changed. For every cause but <see cref="RoomChangeCause.Asked"/> the text says sorry.</param>
/// <param name="Code">What opens the door; null when it needs none.</param>
/// <param name="ChangeUrl">Where the booking can be changed or cancelled; null when staff do it.</param>
public sealed record RoomChanged(
    string OldRoom, DateTimeOffset OldFrom, string Room, DateTimeOffset From, DateTimeOffset To, RoomChangeCause Reason, string? Code, Uri? ChangeUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("oldRoom", privacy: FieldPrivacy.Personal)
        .Date("oldFrom", privacy: FieldPrivacy.Personal)
        .Text("room", privacy: FieldPrivacy.Personal)
        .Date("from", privacy: FieldPrivacy.Personal)
        .Date("to", privacy: FieldPrivacy.Personal)
        .Choice<RoomChangeCause>("reason")
        .Text("code", optional: true, FieldPrivacy.Private)
        .Link("changeUrl", optional: true));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("oldRoom", OldRoom)
        .Set("oldFrom", OldFrom)
        .Set("room", Room)
        .Set("from", From)
        .Set("to", To)
        .Set("reason", Reason)
        .Set("code", Code)
        .Set("changeUrl", ChangeUrl));
}
