namespace LibraryService.Samples.Bridge.Board;

/// <summary>A message that did not reach the patron, or waits for somebody to let it go.</summary>
/// <param name="Id">The case; the default value for a message without one.</param>
/// <param name="Channel">The channel that it was tried on last; null when it never got so far.</param>
/// <param name="Branch">The branch of the case; the default value when that is not known.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Why">What is wrong with it, in words.</param>
/// <param name="At">Since when.</param>
internal sealed record FailedRow(CaseId Id, Channel? Channel, BranchId Branch, Topic Topic, string Why, DateTimeOffset? At);
