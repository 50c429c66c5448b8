namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>How many messages were let go.</summary>
internal sealed record ReleasedMessages(int Released);
