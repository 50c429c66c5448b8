using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>The lending library does not let a loan run longer.</summary>
/// <param name="Title">What was borrowed.</param>
/// <param name="DueOn">The day on which it stays due.</param>
/// <param name="LenderReason">Why the lending library says no.</param>
public sealed record IllRenewalRefused(string Title, DateOnly DueOn, LenderRefusal LenderReason) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Date("dueOn")
        .Choice<LenderRefusal>("lenderReason"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("dueOn", DueOn)
        .Set("lenderReason", LenderReason));
}
