using LibraryService.Hours;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>What a service desk wrote down, and the hours in which its promises count.</summary>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Notes">What a reader should know of it, a sentence each.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Hours">The hours of every branch that a case names.</param>
/// <param name="Now">When the log ends, or the earlier instant at which somebody wants to look.</param>
internal sealed record DeskLog(string Title, IReadOnlyList<string> Notes, IReadOnlyList<DeskCase> Cases, HoursBook Hours, DateTimeOffset Now)
{
    /// <summary>The hours in which the promises of a case count.</summary>
    public ServiceHours HoursOf(DeskCase @case) =>
        Hours.Find(@case.Branch) ?? throw new InvalidOperationException($"The log names the branch '{@case.Branch}' without its hours.");
}
