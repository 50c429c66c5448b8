using LibraryService.Desk;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>What became of a step that somebody at the desk took.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Case">The case as it is kept; null when it was not.</param>
/// <param name="Findings">What keeps the words from going out.</param>
internal sealed record CaseOutcome(CaseOutcomeKind Kind, ServiceCase? Case = null, IReadOnlyList<Finding>? Findings = null);
