namespace LibraryService.Templates.Messages;

/// <summary>We have what somebody sent us, and say when the answer comes, if that is promised.</summary>
/// <param name="CaseNo">The number of the case, as the patron may quote it.</param>
/// <param name="Topic">What it is about, in words that follow "about": "the book you reserved".</param>
/// <param name="ReplyBy">When the patron hears from us at the latest; null where nothing is promised.</param>
public sealed record Acknowledge(string CaseNo, string Topic, DateTimeOffset? ReplyBy) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("caseNo", privacy: FieldPrivacy.Personal)
        .Text("topic", privacy: FieldPrivacy.Private)
        .Date("replyBy", optional: true));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("caseNo", CaseNo)
        .Set("topic", Topic)
        .Set("replyBy", ReplyBy));
}
