using LibraryService.Delivery;
using LibraryService.Routing;
using LibraryService.Templates;

namespace LibraryService.Desk;

/// <summary>A message to a patron, written, and what is to become of it.</summary>
internal sealed record WrittenReply(ReplyOutcome Outcome, IReadOnlyList<RenderedMessage> Messages, IReadOnlyList<OutboxEntry> Entries, ContactPlan? Plan = null);
