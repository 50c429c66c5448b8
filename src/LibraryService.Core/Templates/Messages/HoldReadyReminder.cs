namespace LibraryService.Templates.Messages;

/// <summary>What was reserved is still waiting, and not for much longer.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Place">Where they wait.</param>
/// <param name="Until">The last day on which they can be collected: one on which the place is open.</param>
/// <param name="DaysLeft">The days from today to <paramref name="Until"/>; 0 on the last day.</param>
/// <param name="ReminderNo">Which reminder it is, from 1.</param>
public sealed record HoldReadyReminder(IReadOnlyList<string> Items, string Place, DateOnly Until, int DaysLeft, int ReminderNo) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Text("place")
        .Date("until")
        .Number("daysLeft")
        .Number("reminderNo"));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("place", Place)
        .Set("until", Until)
        .Set("daysLeft", DaysLeft)
        .Set("reminderNo", ReminderNo));
}
