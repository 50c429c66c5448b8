namespace LibraryService.Templates.Messages;

/// <summary>A loan that has not come back.</summary>
/// <param name="Title">The title.</param>
/// <param name="DueOn">The day on which it was due.</param>
public sealed record OverdueItem(string Title, DateOnly DueOn) : MessageContent;
