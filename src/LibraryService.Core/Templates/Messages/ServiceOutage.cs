using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A service is down, and what still works.</summary>
/// <param name="What">What is down.</param>
/// <param name="Since">Since when.</param>
/// <param name="Workaround">What works meanwhile, in words that follow "you can": "ask us on 01632 960 983".</param>
/// <param name="NextUpdate">When there is news again at the latest.</param>
public sealed record ServiceOutage(ServiceKind What, DateTimeOffset Since, string Workaround, DateTimeOffset NextUpdate) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Choice<ServiceKind>("what")
        .Date("since")
        .Text("workaround")
        .Date("nextUpdate"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("what", What)
        .Set("since", Since)
        .Set("workaround", Workaround)
        .Set("nextUpdate", NextUpdate));
}
