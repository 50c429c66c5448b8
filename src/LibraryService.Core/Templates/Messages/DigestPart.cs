namespace LibraryService.Templates.Messages;

/// <summary>One message of several.</summary>
/// <param name="Subject">What it is about, as its own subject says.</param>
/// <param name="Text">All that it says.</param>
public sealed record DigestPart(string Subject, string Text) : MessageContent;
