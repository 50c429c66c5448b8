namespace LibraryService.Templates.Messages;

/// <summary>Loans that have not come back yet.</summary>
/// <param name="Items">The loans.</param>
/// <param name="NoticeNo">Which notice it is, from 1; the second and later ones say so.</param>
/// <param name="Fee">What has come to be owed up to now; null when nothing has.</param>
/// <param name="HelpUrl">Where the patron can renew, say that something is lost, or ask for help.</param>
public sealed record Overdue(IReadOnlyList<OverdueItem> Items, int NoticeNo, Money? Fee, Uri HelpUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title").Date("dueOn"), privacy: FieldPrivacy.Private)
        .Number("noticeNo")
        .Money("fee", optional: true, FieldPrivacy.Private)
        .Link("helpUrl"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (loan, i) => i
            .Set("title", loan.Title)
            .Set("dueOn", loan.DueOn))
        .Set("noticeNo", NoticeNo)
        .Set("fee", Fee)
        .Set("helpUrl", HelpUrl));
}
