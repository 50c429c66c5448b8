using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>What closes.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Days">For how many days.</param>
/// <param name="At">When, as it was written; null for a Monday morning of the quarter.</param>
/// <param name="Reason">Why.</param>
/// <param name="Seed">The seed of the quarter.</param>
/// <param name="Outbox">The pickup folder; null for the usual place.</param>
internal sealed record CloseRequest(string Branch, int Days, string? At, ClosureReason Reason, ulong Seed, string? Outbox);
