namespace LibraryService.Templates.Messages;

/// <summary>What the number sends, and how to stop and start it.</summary>
/// <param name="HowToStart">The word to reply to get messages again: "START".</param>
public sealed record SmsHelp(string HowToStart) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("howToStart"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("howToStart", HowToStart));
}
