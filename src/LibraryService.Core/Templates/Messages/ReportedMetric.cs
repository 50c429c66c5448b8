namespace LibraryService.Templates.Messages;

/// <summary>A figure of a report.</summary>
/// <param name="Name">What was measured: "Questions answered within a day".</param>
/// <param name="Figure">The figure with its unit and, where it is a rate, of how many: "94% of 1,210".</param>
/// <param name="Note">What helps to read it, such as its interval or that there were few answers. Null for nothing.</param>
public sealed record ReportedMetric(string Name, string Figure, string? Note = null) : MessageContent;
