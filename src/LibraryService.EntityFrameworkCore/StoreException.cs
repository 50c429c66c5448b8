using LibraryService.Privacy;

namespace LibraryService.EntityFrameworkCore;

/// <summary>A store could not do its work; the message says what to do.</summary>
/// <remarks>Nothing of the call was kept, or all of it when the connection broke in the very moment of the commit: ask again, or repeat it, for what is kept already is refused or left as it is. The message names the file or the server, never a password, and no personal data.</remarks>
public sealed class StoreException : Exception, IPlainError
{
    private readonly string? _plain;

    /// <summary>Creates it without a message.</summary>
    public StoreException()
    {
    }

    /// <summary>Creates it with what is wrong and what to do.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with what is wrong and what to do, and its cause.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="problem">What is wrong.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">Its cause.</param>
    /// <param name="plain">The message as a log has it, where it names a case; null for the message itself.</param>
    internal StoreException(StoreProblem problem, string message, Exception? innerException = null, string? plain = null)
        : base(message, innerException) => (Problem, _plain) = (problem, plain);

    /// <summary>What is wrong.</summary>
    public StoreProblem Problem { get; }

    /// <summary>The problem and the message, which names no case here.</summary>
    public string PlainMessage => $"{Problem}: {_plain ?? Message}";
}
