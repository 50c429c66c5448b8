namespace LibraryService;

/// <summary>A patron was offered to do it alone, and this became of it.</summary>
/// <param name="Option">The name of what was offered, such as <c>renew</c>.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct SelfServiceAttempt(string Option, SelfServiceOutcome Outcome);
