namespace LibraryService.Templates.Messages;

/// <summary>Somebody wrote while we are closed.</summary>
/// <param name="OpensAt">When we open again.</param>
/// <param name="SelfHelpUrl">Where people can help themselves meanwhile.</param>
public sealed record AfterHours(DateTimeOffset OpensAt, Uri SelfHelpUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Date("opensAt")
        .Link("selfHelpUrl"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("opensAt", OpensAt)
        .Set("selfHelpUrl", SelfHelpUrl));
}
