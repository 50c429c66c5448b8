using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A branch is closed for a time, or open at other hours.</summary>
/// <param name="Branch">The branch, as patrons know it.</param>
/// <param name="From">From when.</param>
/// <param name="Reopens">When it opens again, or its usual hours begin again.</param>
/// <param name="Reason">Why.</param>
/// <param name="Hours">When it is open meanwhile: "Monday to Friday, 10:00 to 14:00". Null when it is closed.</param>
/// <param name="Nearest">A branch that is open meanwhile. Null when there is none.</param>
public sealed record ClosureNotice(
    string Branch,
    DateTimeOffset From,
    DateTimeOffset Reopens,
    ClosureReason Reason,
    string? Hours = null,
    string? Nearest = null) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("branch")
        .Date("from")
        .Date("reopens")
        .Choice<ClosureReason>("reason")
        .Text("hours", optional: true)
        .Text("nearest", optional: true));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("branch", Branch)
        .Set("from", From)
        .Set("reopens", Reopens)
        .Set("reason", Reason)
        .Set("hours", Hours)
        .Set("nearest", Nearest));
}
