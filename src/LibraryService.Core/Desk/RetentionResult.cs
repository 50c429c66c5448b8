namespace LibraryService.Desk;

/// <summary>What was deleted.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Messages">How many messages beside those of the cases.</param>
/// <param name="Surveys">How many answers to surveys.</param>
public sealed record RetentionResult(long Cases, long Messages, long Surveys);
