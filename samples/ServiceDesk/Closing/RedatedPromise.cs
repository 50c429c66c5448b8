using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Closing;

/// <summary>A promise that falls due at another time than before.</summary>
/// <param name="Case">The case.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Metric">Which promise.</param>
/// <param name="Was">When it was due.</param>
/// <param name="Is">When it is due now.</param>
internal sealed record RedatedPromise(CaseId Case, Channel Channel, SlaMetric Metric, DateTimeOffset Was, DateTimeOffset Is);
