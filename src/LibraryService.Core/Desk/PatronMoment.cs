namespace LibraryService.Desk;

/// <summary>One event in the story of a patron.</summary>
/// <param name="Case">The case that it belongs to.</param>
/// <param name="Event">What happened.</param>
public readonly record struct PatronMoment(CaseId Case, CaseEvent Event);
