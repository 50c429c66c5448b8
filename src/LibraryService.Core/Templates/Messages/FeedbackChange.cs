namespace LibraryService.Templates.Messages;

/// <summary>Something that feedback changed.</summary>
/// <param name="Said">What people said: a whole sentence.</param>
/// <param name="Did">What we did: a whole sentence.</param>
public sealed record FeedbackChange(string Said, string Did) : MessageContent;
