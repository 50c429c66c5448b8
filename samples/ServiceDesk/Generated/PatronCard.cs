using LibraryService.Metrics.Churn;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>A card of the small library, with what was done with it.</summary>
internal sealed record PatronCard(PatronId Patron, PatronFacts Facts, IReadOnlyList<ActivityEvent> Events);
