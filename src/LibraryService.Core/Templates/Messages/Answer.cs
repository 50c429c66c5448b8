using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>The answer to a question.</summary>
/// <param name="Question">What was asked, in the patron's own words.</param>
/// <param name="Text">The answer: whole sentences, with line breaks where they help.</param>
/// <param name="Sources">Where the answer comes from. May be empty.</param>
public sealed record Answer(string Question, string Text, params IReadOnlyList<AnswerSource> Sources) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("question", privacy: FieldPrivacy.Private)
        .Text("answer", privacy: FieldPrivacy.Private)
        .List("sources", i => i.Text("title").Link("link", optional: true), privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Answer;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("question", Question)
        .Set("answer", Text)
        .Set("sources", Sources, (one, i) => i.Set("title", one.Title).Set("link", one.Link)));
}
