namespace LibraryService.Templates.Messages;

/// <summary>We cannot reach a patron on one channel, and ask for a better one on another.</summary>
/// <param name="Channel">What no longer works.</param>
/// <param name="Since">Since when.</param>
/// <param name="UpdateUrl">Where the patron tells us a new one.</param>
public sealed record ContactProblem(ContactKind Channel, DateOnly Since, Uri UpdateUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Choice<ContactKind>("channel")
        .Date("since")
        .Link("updateUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("channel", Channel)
        .Set("since", Since)
        .Set("updateUrl", UpdateUrl));
}
