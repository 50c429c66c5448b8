namespace LibraryService.Templates.Messages;

/// <summary>What was reserved can be collected until another day than was said.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Place">Where they wait.</param>
/// <param name="Old">The last day as it was told before.</param>
/// <param name="New">The last day on which they can be collected: one on which the place is open.</param>
/// <param name="Reason">Why.</param>
public sealed record HoldDateChanged(IReadOnlyList<string> Items, string Place, DateOnly Old, DateOnly New, DateChange Reason) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Text("place")
        .Date("old")
        .Date("new")
        .Choice<DateChange>("reason")
        .Flag("sooner"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("place", Place)
        .Set("old", Old)
        .Set("new", New)
        .Set("reason", Reason)
        .Set("sooner", New < Old));
}
