namespace LibraryService.Templates.Messages;

/// <summary>Several messages as one, for patrons who wish to hear everything together.</summary>
/// <param name="Messages">The messages, in the order in which they are read.</param>
public sealed record MessageDigest(params IReadOnlyList<DigestPart> Messages) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("messages", i => i.Text("subject").Text("text"), privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("messages", Messages, (one, i) => i.Set("subject", one.Subject).Set("text", one.Text)));
}
