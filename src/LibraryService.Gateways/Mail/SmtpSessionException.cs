namespace LibraryService.Gateways.Mail;

/// <summary>A mail server that cannot be talked to as it must be. The message holds nothing of what was said, so that staff may read it.</summary>
internal sealed class SmtpSessionException(string message) : IOException(message);
