namespace LibraryService.Samples.Desk.Running;

/// <summary>How far the desk is, for somebody who watches.</summary>
/// <param name="Now">The instant at which it stands.</param>
/// <param name="Share">How much of the time has gone by, from 0 to 1.</param>
/// <param name="Opened">How many cases were opened.</param>
/// <param name="Resolved">How many were resolved.</param>
/// <param name="Sent">How many messages went out.</param>
/// <param name="CameBack">How many came back.</param>
/// <param name="Answers">How many answered when they were asked how it went.</param>
internal readonly record struct LoopMoment(DateTimeOffset Now, double Share, int Opened, int Resolved, int Sent, int CameBack, int Answers);
