using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>The figures of a month, for those who pay for the library or decide about it.</summary>
/// <param name="Period">Any day of the month.</param>
/// <param name="Metrics">The figures, the most important first.</param>
public sealed record StakeholderReport(DateOnly Period, IReadOnlyList<ReportedMetric> Metrics) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Date("period")
        .List("metrics", i => i.Text("name").Text("figure").Text("note", optional: true)));

    /// <inheritdoc/>
    public static Audience Audience => Audience.Public;

    /// <inheritdoc/>
    public static bool IsSensitive => true;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("period", Period)
        .Set("metrics", Metrics, (one, i) => i.Set("name", one.Name).Set("figure", one.Figure).Set("note", one.Note)));
}
