namespace LibraryService.Privacy;

/// <summary>An error that has words without personal data and secrets, so that logs and health checks show them. Of any other error only its kind is shown.</summary>
/// <remarks>For the exceptions of stores and of what else stands behind a host, one's own included.</remarks>
public interface IPlainError
{
    /// <summary>What is wrong and what to do. It may name a file, a server or a table; no person, no key of a case or message, no password.</summary>
    string PlainMessage { get; }
}
