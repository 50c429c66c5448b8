using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Story;

/// <summary>What was promised.</summary>
/// <param name="Metric">Which promise.</param>
/// <param name="InWords">When it falls due, and why then.</param>
/// <param name="Status">What became of it.</param>
internal sealed record StoryPromise(SlaMetric Metric, string InWords, SlaStatus Status);
