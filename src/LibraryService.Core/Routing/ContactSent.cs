namespace LibraryService.Routing;

/// <summary>A message that a patron was sent before: what caps count and duplicates are known by.</summary>
/// <param name="Channel">The channel on which it went.</param>
/// <param name="Purpose">Why it was sent.</param>
/// <param name="At">When.</param>
/// <param name="Topic">What it was about.</param>
/// <param name="DuplicateKey">Its key; null when it had none.</param>
public sealed record ContactSent(Channel Channel, MessagePurpose Purpose, DateTimeOffset At, Topic Topic = default, string? DuplicateKey = null);
