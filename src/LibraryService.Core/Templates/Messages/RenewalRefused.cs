using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A loan cannot be renewed.</summary>
/// <param name="Item">The title.</param>
/// <param name="Reason">Why.</param>
/// <param name="DueOn">The day on which it stays due.</param>
/// <param name="Options">What the patron can do instead, each in a few words that may name titles. Empty: staff look for a way when asked.</param>
public sealed record RenewalRefused(string Item, RenewalRefusal Reason, DateOnly DueOn, IReadOnlyList<string> Options) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("item", privacy: FieldPrivacy.Private)
        .Choice<RenewalRefusal>("reason")
        .Date("dueOn")
        .List("options", i => i.Text("option"), privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("item", Item)
        .Set("reason", Reason)
        .Set("dueOn", DueOn)
        .Set("options", Options, (option, i) => i.Set("option", option)));
}
