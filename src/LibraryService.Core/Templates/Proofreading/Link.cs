namespace LibraryService.Templates.Proofreading;

/// <summary>An address in a text.</summary>
/// <param name="Span">The whole of it.</param>
/// <param name="Scheme">What stands before <c>://</c>, in lower case; empty when nothing does.</param>
/// <param name="Host">The host as written, without port.</param>
/// <param name="HasUser">Whether a user name stands before the host.</param>
/// <param name="IsMailbox">Whether it is an e-mail address.</param>
internal sealed record Link(TextSpan Span, string Scheme, string Host, bool HasUser, bool IsMailbox);
