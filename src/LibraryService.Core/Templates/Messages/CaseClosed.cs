using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What was resolved, and how to take it up again.</summary>
/// <param name="CaseNo">The number of the case, as the patron may quote it.</param>
/// <param name="Summary">How it ended: whole sentences.</param>
/// <param name="ReopenUntil">Until when the same case can be taken up again.</param>
public sealed record CaseClosed(string CaseNo, string Summary, DateOnly ReopenUntil) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("caseNo", privacy: FieldPrivacy.Personal)
        .Text("summary", privacy: FieldPrivacy.Private)
        .Date("reopenUntil"));

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Answer;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("caseNo", CaseNo)
        .Set("summary", Summary)
        .Set("reopenUntil", ReopenUntil));
}
