namespace LibraryService.Templates.Messages;

/// <summary>When we ring somebody, and on which number.</summary>
/// <param name="At">When we ring.</param>
/// <param name="Number">The number; only its last digits are shown.</param>
public sealed record CallBack(DateTimeOffset At, string Number) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Date("at")
        .Phone("number", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("at", At)
        .Set("number", Number));
}
