namespace LibraryService.Templates.Messages;

/// <summary>One question about how we did.</summary>
/// <param name="CaseNo">The number of the case, as the patron may quote it.</param>
/// <param name="Scale">What is asked.</param>
/// <param name="Url">Where it is answered.</param>
/// <param name="Expires">The last day on which it can be answered.</param>
public sealed record SurveyInvite(string CaseNo, SurveyScale Scale, Uri Url, DateOnly Expires) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("caseNo", privacy: FieldPrivacy.Personal)
        .Choice<SurveyScale>("scale")
        .Link("url", privacy: FieldPrivacy.Personal)
        .Date("expires"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("caseNo", CaseNo)
        .Set("scale", Scale)
        .Set("url", Url)
        .Set("expires", Expires));
}
