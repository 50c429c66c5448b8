using LibraryService.Desk;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>What became of something that a library system sent.</summary>
/// <param name="What">What was done.</param>
/// <param name="Case">The case; null where it is about none.</param>
/// <param name="State">Where the case stands; null where there is none.</param>
/// <param name="Reply">What became of the message to the patron when it was written; null where none was.</param>
/// <param name="Note">What a person should know; null for nothing.</param>
internal sealed record LmsOutcome(LmsDeed What, string? Case = null, CaseState? State = null, ReplyOutcome? Reply = null, string? Note = null)
{
    public static LmsOutcome Of(LmsDeed deed, ServiceCase @case, string? note = null) =>
        new(deed, $"{@case.Id}", @case.State, @case.LastReply?.Outcome, note);
}
