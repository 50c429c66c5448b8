namespace LibraryService.Samples.Desk.Files;

/// <summary>Somebody who was a member in some years.</summary>
/// <param name="Years">The years, in ascending order and each once; one or more.</param>
internal sealed record Member(IReadOnlyList<int> Years);
