namespace LibraryService.Templates.Messages;

/// <summary>What was borrowed is due on another day than was said.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Old">The day as it was told before.</param>
/// <param name="New">The day on which they are due now.</param>
/// <param name="Reason">Why.</param>
public sealed record DueDateChanged(IReadOnlyList<string> Items, DateOnly Old, DateOnly New, DateChange Reason) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Date("old")
        .Date("new")
        .Choice<DateChange>("reason")
        .Flag("sooner"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("old", Old)
        .Set("new", New)
        .Set("reason", Reason)
        .Set("sooner", New < Old));
}
