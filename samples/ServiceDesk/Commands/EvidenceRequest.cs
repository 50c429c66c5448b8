namespace LibraryService.Samples.Desk.Commands;

/// <summary>What evidence is wanted of.</summary>
/// <param name="From">The first day, as it was written.</param>
/// <param name="To">The last day, as it was written.</param>
/// <param name="Branches">The branches; none for all.</param>
/// <param name="Folder">Where the files go; null for the usual place.</param>
/// <param name="Culture">The language and the form of dates and numbers.</param>
/// <param name="Seed">The seed of the quarter.</param>
internal sealed record EvidenceRequest(string From, string To, IReadOnlyList<string> Branches, string? Folder, string Culture, ulong Seed);
