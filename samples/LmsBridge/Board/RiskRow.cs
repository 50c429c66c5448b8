namespace LibraryService.Samples.Bridge.Board;

/// <summary>Somebody who may be about to give up on the library, and why we think so. Who it is stands in the case.</summary>
/// <param name="Cases">The open cases of this person, the earliest first.</param>
/// <param name="Reasons">At least two.</param>
internal sealed record RiskRow(IReadOnlyList<CaseId> Cases, IReadOnlyList<string> Reasons);
