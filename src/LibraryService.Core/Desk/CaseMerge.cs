namespace LibraryService.Desk;

/// <summary>Two cases of one question, after one went into the other; as they were when they could not be merged.</summary>
/// <param name="Kept">The case that goes on, with all that happened to both.</param>
/// <param name="Merged">The case that went into it. To be saved together with <paramref name="Kept"/>.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record CaseMerge(ServiceCase Kept, ServiceCase Merged, MergeOutcome Outcome);
