namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>A message that waits for a person; nothing that tells who it is for.</summary>
internal sealed record HeldMessage(string Key, string Case, string Message, string Channel, string Reason);
