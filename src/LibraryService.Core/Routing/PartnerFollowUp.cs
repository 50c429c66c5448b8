namespace LibraryService.Routing;

/// <summary>A partner library handed an inquiry back: from then on the patron waits for an answer from home, and a clock should run.</summary>
/// <param name="Partner">Who handed it back.</param>
/// <param name="StartsAt">When the follow-up clock starts.</param>
/// <param name="Queue">The queue at home in whose hours it runs.</param>
public sealed record PartnerFollowUp(string Partner, DateTimeOffset StartsAt, QueueId Queue);
