namespace LibraryService.Routing;

/// <summary>One attempt to reach somebody.</summary>
/// <param name="Point">Where.</param>
/// <param name="NotBefore">The first instant at which it may be sent, with the offset of the zone of whoever is reached. Never in quiet hours, unless they are broken by rule.</param>
/// <param name="GiveUpAt">When it is no longer waited for: the wait of the channel, counted in allowed hours, or the end of the message.</param>
/// <param name="Cost">What the attempt costs by the library's policy.</param>
public readonly record struct ContactStep(ContactPoint Point, DateTimeOffset NotBefore, DateTimeOffset GiveUpAt, decimal Cost);
