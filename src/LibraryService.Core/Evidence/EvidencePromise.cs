using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <summary>What was promised to the cases of a pack.</summary>
/// <param name="Metric">Which promise.</param>
/// <param name="Policy">The name of the policy.</param>
/// <param name="Target">How long it allows.</param>
public sealed record EvidencePromise(SlaMetric Metric, string Policy, SlaTarget Target);
