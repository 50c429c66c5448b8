using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What was borrowed from another library is here.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Place">Where it waits.</param>
/// <param name="Until">The last day on which it can be collected: one on which the place is open.</param>
/// <param name="Conditions">What the lending library asks; empty when it asks nothing.</param>
public sealed record IllReady(string Title, string Place, DateOnly Until, IReadOnlyList<LoanCondition> Conditions) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Text("place")
        .Date("until")
        .List("conditions", i => i.Choice<LoanCondition>("condition")));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("place", Place)
        .Set("until", Until)
        .Set("conditions", Conditions, (condition, i) => i.Set("condition", condition)));
}
