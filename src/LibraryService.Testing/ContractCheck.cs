namespace LibraryService.Testing;

/// <summary>One promise of an interface, and how to try whether an implementation keeps it.</summary>
/// <typeparam name="T">The interface.</typeparam>
/// <param name="Promise">The promise, in a sentence.</param>
/// <param name="RunAsync">Tries it on a new, empty implementation; throws <see cref="ContractException"/> when it is not kept.</param>
public sealed record ContractCheck<T>(string Promise, Func<T, Task> RunAsync)
{
    /// <summary>The promise.</summary>
    public override string ToString() => Promise;
}
