using LibraryService.Metrics.Staffing;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>Where the share of a channel goes by the library's own counts, beside where somebody says it goes.</summary>
/// <param name="Scenario">What was said, and by whom.</param>
/// <param name="Share">The share that the library's own counts foresee after the months of the scenario; null with fewer than twelve months of counts.</param>
/// <param name="Range">Where it may be then; null likewise.</param>
/// <param name="Verdict">How the two stand; null likewise.</param>
public sealed record EvidenceScenario(ChannelScenario Scenario, double? Share, Interval? Range, ScenarioVerdict? Verdict);
