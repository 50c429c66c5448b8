namespace LibraryService.Templates;

/// <summary>A text that a language still lacks.</summary>
/// <param name="Message">The message.</param>
/// <param name="Section">The section of its file, such as <c>sms</c>, that another language has.</param>
public readonly record struct MissingText(MessageName Message, string Section);
