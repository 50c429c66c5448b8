using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A service that was down works again.</summary>
/// <param name="What">What was down.</param>
/// <param name="Since">Since when it had been down.</param>
/// <param name="RestoredAt">Since when it works again.</param>
public sealed record ServiceRestored(ServiceKind What, DateTimeOffset Since, DateTimeOffset RestoredAt) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Choice<ServiceKind>("what")
        .Date("since")
        .Date("restoredAt"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("what", What)
        .Set("since", Since)
        .Set("restoredAt", RestoredAt));
}
