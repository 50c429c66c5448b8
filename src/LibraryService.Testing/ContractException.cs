namespace LibraryService.Testing;

/// <summary>An implementation does not do what its interface promises.</summary>
public sealed class ContractException : Exception
{
    /// <summary>Creates it without a message.</summary>
    public ContractException()
    {
    }

    /// <summary>Creates it with what was promised and what came.</summary>
    public ContractException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with what was promised and what came, and its cause.</summary>
    public ContractException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static void Require(bool kept, string promise)
    {
        if (!kept)
        {
            throw new ContractException(promise);
        }
    }
}
