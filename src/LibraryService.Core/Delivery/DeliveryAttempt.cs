namespace LibraryService.Delivery;

/// <summary>One attempt, and what became of it.</summary>
/// <param name="Step">Which step of the plan, from zero.</param>
/// <param name="At">When it was known what became of it.</param>
/// <param name="Outcome">What became of it; unknown when a worker claimed the message and was not heard of again.</param>
public sealed record DeliveryAttempt(int Step, DateTimeOffset At, DeliveryOutcome Outcome);
