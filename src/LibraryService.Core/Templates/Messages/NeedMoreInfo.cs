namespace LibraryService.Templates.Messages;

/// <summary>One question back, which must be answered before we can go on.</summary>
/// <param name="CaseNo">The number of the case, as the patron may quote it.</param>
/// <param name="Question">The one question, with its question mark.</param>
/// <param name="Until">Until when we wait before we go on with what we know.</param>
public sealed record NeedMoreInfo(string CaseNo, string Question, DateOnly Until) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("caseNo", privacy: FieldPrivacy.Personal)
        .Text("question", privacy: FieldPrivacy.Private)
        .Date("until"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("caseNo", CaseNo)
        .Set("question", Question)
        .Set("until", Until));
}
