namespace LibraryService.Templates.Messages;

/// <summary>A way to reach the library.</summary>
/// <param name="Name">What it is and its address: "E-mail: help@millbrook.example".</param>
/// <param name="ReplyTime">How soon an answer comes, in time that the library is open.</param>
public sealed record WelcomeChannel(string Name, TimeSpan ReplyTime) : MessageContent;
