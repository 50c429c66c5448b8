namespace LibraryService.Templates.Messages;

/// <summary>Loans that are due back in a few days, all that are due on the same day in one message.</summary>
/// <param name="Items">The titles.</param>
/// <param name="DueOn">The day on which they are due.</param>
/// <param name="RenewUrl">Where they can be renewed.</param>
public sealed record DueSoon(IReadOnlyList<string> Items, DateOnly DueOn, Uri RenewUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Date("dueOn")
        .Link("renewUrl"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("dueOn", DueOn)
        .Set("renewUrl", RenewUrl));
}
