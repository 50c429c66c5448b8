namespace LibraryService.Templates.Messages;

/// <summary>What was reserved waits to be collected.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Place">Where they wait.</param>
/// <param name="Until">The last day on which they can be collected: one on which the place is open.</param>
public sealed record HoldReady(IReadOnlyList<string> Items, string Place, DateOnly Until) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Text("place")
        .Date("until"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("place", Place)
        .Set("until", Until));
}
