namespace LibraryService.Templates.Messages;

/// <summary>The text messages have stopped, as the patron asked.</summary>
/// <param name="HowToStart">The word to reply to get messages again: "START".</param>
public sealed record SmsStopConfirmed(string HowToStart) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("howToStart"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("howToStart", HowToStart));
}
