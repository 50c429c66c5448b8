namespace LibraryService.Privacy;

/// <summary>Marks a value as personal data, so that it never gets into a log, a message of an exception or a text by accident.</summary>
/// <remarks>
/// <see cref="ToString"/>, string interpolation, structured logging and serialisers show only the mark, for the value stands in no property. Two
/// are equal when their values are.
/// </remarks>
/// <typeparam name="T">What is marked, such as a string.</typeparam>
public readonly record struct Personal<T>
{
    private const string Mark = "[personal]";
    private readonly T _value;

    /// <summary>Marks a value.</summary>
    public Personal(T value) => _value = value;

    /// <summary>The value itself. Who calls this answers for where it goes.</summary>
    public T Reveal() => _value;

    /// <summary>The mark <c>[personal]</c>, whatever the value is.</summary>
    public override string ToString() => Mark;
}
