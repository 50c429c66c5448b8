namespace LibraryService.Templates.Messages;

/// <summary>Something reserved that others are waiting for, too.</summary>
/// <param name="Title">The title.</param>
/// <param name="Position">The patron's place in the queue, from 1.</param>
/// <param name="Estimate">The day by which it is expected; null when nobody can say.</param>
public sealed record QueuedHold(string Title, int Position, DateOnly? Estimate) : MessageContent;
