namespace LibraryService.Templates.Messages;

/// <summary>What must be kept after an erasure.</summary>
/// <param name="What">What is kept: "The payment of 3 March 2026".</param>
/// <param name="Why">Why, in words that follow "because", without a full stop.</param>
/// <param name="Until">Until when. Null when that is not fixed.</param>
public sealed record KeptRecord(string What, string Why, DateOnly? Until = null) : MessageContent;
