namespace LibraryService.Templates.Messages;

/// <summary>Where an answer comes from.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Link">Where it can be read. Null when it is not on the web.</param>
public sealed record AnswerSource(string Title, Uri? Link = null) : MessageContent;
