namespace LibraryService.Evidence;

/// <summary>How ready one task is.</summary>
/// <param name="Task">The task.</param>
/// <param name="Score">The share of its ways that work, a part counting half: from 0 to 1.</param>
/// <param name="Asked">How often people came for it.</param>
/// <param name="Served">How many of them were served without staff.</param>
public sealed record ReadinessTaskScore(ReadinessTask Task, double Score, long Asked, long Served);
