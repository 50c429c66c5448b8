using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What we found out about a complaint, what we change, and where to go next.</summary>
/// <param name="Concern">What the complaint was about, in words that follow "about".</param>
/// <param name="Finding">What we found: whole sentences.</param>
/// <param name="Action">What we change: whole sentences.</param>
/// <param name="Appeal">Where to go if the patron disagrees: "the Library Board, board@millbrook.example".</param>
public sealed record ComplaintOutcome(string Concern, string Finding, string Action, string Appeal) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("concern", privacy: FieldPrivacy.Private)
        .Text("finding", privacy: FieldPrivacy.Private)
        .Text("action", privacy: FieldPrivacy.Private)
        .Text("appeal"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Feedback;

    /// <inheritdoc/>
    public static bool IsSensitive => true;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("concern", Concern)
        .Set("finding", Finding)
        .Set("action", Action)
        .Set("appeal", Appeal));
}
