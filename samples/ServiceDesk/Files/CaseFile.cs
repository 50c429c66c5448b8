using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Files;

/// <summary>What a file holds.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Last">The last instant of which the file tells; null when it holds no case.</param>
/// <param name="Refused">What in it was refused.</param>
internal sealed record CaseFile(IReadOnlyList<DeskCase> Cases, DateTimeOffset? Last, IReadOnlyList<Refusal> Refused);
