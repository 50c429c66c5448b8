namespace LibraryService.Templates.Messages;

/// <summary>Loans that are due back today.</summary>
/// <param name="Items">The titles.</param>
/// <param name="RenewUrl">Where they can be renewed.</param>
public sealed record DueToday(IReadOnlyList<string> Items, Uri RenewUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Link("renewUrl"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("renewUrl", RenewUrl));
}
