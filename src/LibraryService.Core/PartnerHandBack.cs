namespace LibraryService;

/// <summary>A partner library handed an inquiry back.</summary>
/// <param name="Partner">The partner's name.</param>
/// <param name="At">When.</param>
public sealed record PartnerHandBack(string Partner, DateTimeOffset At);
