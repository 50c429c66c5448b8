namespace LibraryService.Templates.Messages;

/// <summary>Where we are, before the promised time is over.</summary>
/// <param name="CaseNo">The number of the case, as the patron may quote it.</param>
/// <param name="Done">What has been done so far: whole sentences.</param>
/// <param name="Next">What is done next: whole sentences.</param>
/// <param name="ReplyBy">When the patron hears from us again at the latest.</param>
public sealed record StillWorking(string CaseNo, string Done, string Next, DateTimeOffset ReplyBy) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("caseNo", privacy: FieldPrivacy.Personal)
        .Text("done", privacy: FieldPrivacy.Private)
        .Text("next", privacy: FieldPrivacy.Private)
        .Date("replyBy"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("caseNo", CaseNo)
        .Set("done", Done)
        .Set("next", Next)
        .Set("replyBy", ReplyBy));
}
