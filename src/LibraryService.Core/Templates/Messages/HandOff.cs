namespace LibraryService.Templates.Messages;

/// <summary>Somebody else looks after a case from now on.</summary>
/// <param name="CaseNo">The number of the case, as the patron may quote it.</param>
/// <param name="ToDesk">The desk or team, in words that follow "our colleagues at": "the Local History desk".</param>
/// <param name="Why">Why it is better there.</param>
/// <param name="ReplyBy">When the patron hears from them at the latest.</param>
/// <param name="ToName">Who has it now. Null when no one person has.</param>
public sealed record HandOff(string CaseNo, string ToDesk, HandOffReason Why, DateTimeOffset ReplyBy, string? ToName = null) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("caseNo", privacy: FieldPrivacy.Personal)
        .Text("toDesk", privacy: FieldPrivacy.Private)
        .Choice<HandOffReason>("why")
        .Date("replyBy")
        .Text("toName", optional: true, privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("caseNo", CaseNo)
        .Set("toDesk", ToDesk)
        .Set("why", Why)
        .Set("replyBy", ReplyBy)
        .Set("toName", ToName));
}
