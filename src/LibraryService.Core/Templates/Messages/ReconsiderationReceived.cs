namespace LibraryService.Templates.Messages;

/// <summary>Somebody asked us to reconsider a title; these are the steps.</summary>
/// <param name="Title">The title.</param>
/// <param name="Steps">The steps, in their order: whole sentences. May be empty.</param>
/// <param name="DecideBy">By when it is decided.</param>
/// <param name="PolicyUrl">The collection policy.</param>
public sealed record ReconsiderationReceived(string Title, IReadOnlyList<string> Steps, DateOnly DecideBy, Uri PolicyUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .List("steps", i => i.Text("text"))
        .Date("decideBy")
        .Link("policyUrl"));

    /// <inheritdoc/>
    public static bool IsSensitive => true;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("steps", Steps, (text, i) => i.Set("text", text))
        .Set("decideBy", DecideBy)
        .Set("policyUrl", PolicyUrl));
}
