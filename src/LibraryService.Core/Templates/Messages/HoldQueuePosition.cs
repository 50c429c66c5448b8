namespace LibraryService.Templates.Messages;

/// <summary>Where the patron stands in the queues for what is reserved.</summary>
/// <param name="Items">What is reserved.</param>
/// <param name="AccountUrl">Where the patron can look it up at any time; null when there is no such page.</param>
public sealed record HoldQueuePosition(IReadOnlyList<QueuedHold> Items, Uri? AccountUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title").Number("position").Date("estimate", optional: true), privacy: FieldPrivacy.Private)
        .Link("accountUrl", optional: true));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (hold, i) => i
            .Set("title", hold.Title)
            .Set("position", hold.Position)
            .Set("estimate", hold.Estimate))
        .Set("accountUrl", AccountUrl));
}
