namespace LibraryService.Templates.Messages;

/// <summary>A request to borrow something from another library has arrived.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Estimate">The day by which it is expected, or the patron hears how things stand.</param>
public sealed record IllReceivedRequest(string Title, DateOnly Estimate) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Date("estimate"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("estimate", Estimate));
}
