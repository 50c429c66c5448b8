using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What a patron suggested is not bought, and why.</summary>
/// <param name="Title">What was suggested.</param>
/// <param name="Reason">Why it is not bought.</param>
/// <param name="Alternative">What staff offer in its place, in one or two sentences of their own; null: they look for something when asked.</param>
/// <param name="PolicyUrl">How the library decides what to buy.</param>
public sealed record SuggestionDeclined(string Title, SuggestionRefusal Reason, string? Alternative, Uri PolicyUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Choice<SuggestionRefusal>("reason")
        .Text("alternative", optional: true, FieldPrivacy.Private)
        .Link("policyUrl"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.PurchaseDeclined;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("reason", Reason)
        .Set("alternative", Alternative)
        .Set("policyUrl", PolicyUrl));
}
