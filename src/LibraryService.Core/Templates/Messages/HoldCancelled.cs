namespace LibraryService.Templates.Messages;

/// <summary>What somebody reserved is no longer kept or waited for.</summary>
/// <param name="Items">The titles.</param>
/// <param name="By">Who cancelled.</param>
/// <param name="Reason">Why the library had to. Null when the patron asked.</param>
/// <param name="Alternative">What they could have instead: whole sentences. Null when there is nothing.</param>
public sealed record HoldCancelled(IReadOnlyList<string> Items, CancelledBy By, HoldCancelReason? Reason = null, string? Alternative = null) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Choice<CancelledBy>("by")
        .Choice<HoldCancelReason>("reason", optional: true, privacy: FieldPrivacy.Private)
        .Text("alternative", optional: true, privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("by", By)
        .Set("reason", Reason is { } reason ? ChoiceWord.Of(reason) : null)
        .Set("alternative", Alternative));
}
