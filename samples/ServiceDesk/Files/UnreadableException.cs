namespace LibraryService.Samples.Desk.Files;

/// <summary>What was asked for cannot be done with these files; the message is for the person who asked.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
