namespace LibraryService.Templates.Messages;

/// <summary>An offer to borrow from another library what this one does not have.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Cost">What it costs the patron; null when it is free.</param>
/// <param name="WaitDays">In about how many days it would be here, 1 or more.</param>
/// <param name="AcceptUrl">Where the patron says yes.</param>
public sealed record IllOffered(string Title, Money? Cost, int WaitDays, Uri AcceptUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Money("cost", optional: true)
        .Number("waitDays")
        .Link("acceptUrl"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("cost", Cost)
        .Set("waitDays", WaitDays)
        .Set("acceptUrl", AcceptUrl));
}
