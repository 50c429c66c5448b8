using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>One case of a log.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Channel">The channel on which it came in.</param>
/// <param name="Topic">What it is about; the default value when the log does not say.</param>
/// <param name="Branch">The branch that answers.</param>
/// <param name="Events">What happened, in any order.</param>
internal sealed record DeskCase(CaseId Id, Channel Channel, Topic Topic, BranchId Branch, IReadOnlyList<SlaEvent> Events);
