using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What was decided about a title that somebody asked us to reconsider, and why.</summary>
/// <param name="Title">The title.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Reasons">Why: whole sentences.</param>
/// <param name="PolicyUrl">The collection policy.</param>
/// <param name="Appeal">Where to go if the patron disagrees: "the Library Board, board@millbrook.example".</param>
public sealed record ReconsiderationDecided(string Title, ReconsiderationDecision Decision, string Reasons, Uri PolicyUrl, string Appeal) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Choice<ReconsiderationDecision>("decision", privacy: FieldPrivacy.Private)
        .Text("reasons", privacy: FieldPrivacy.Private)
        .Link("policyUrl")
        .Text("appeal"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public static bool IsSensitive => true;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("decision", Decision)
        .Set("reasons", Reasons)
        .Set("policyUrl", PolicyUrl)
        .Set("appeal", Appeal));
}
