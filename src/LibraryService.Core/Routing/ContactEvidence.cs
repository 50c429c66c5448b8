namespace LibraryService.Routing;

/// <summary>One thing learnt about a contact point.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="RetryAfter">How long the carrier asked to wait after a soft bounce; null when it asked for nothing.</param>
public readonly record struct ContactEvidence(ContactEvidenceKind Kind, DateTimeOffset At, TimeSpan? RetryAfter = null);
