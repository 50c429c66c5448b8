using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Files;

/// <summary>One row of a neutral log.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Case">The case.</param>
/// <param name="Event">What happened.</param>
/// <param name="Channel">The channel; null when the row leaves it open.</param>
/// <param name="Branch">The branch; the default value when the row leaves it open.</param>
/// <param name="Topic">What it is about; the default value when the row leaves it open.</param>
internal sealed record LoggedEvent(int Row, string Case, SlaEvent Event, Channel? Channel, BranchId Branch, Topic Topic);
