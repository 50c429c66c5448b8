namespace LibraryService;

/// <summary>Names what an inquiry or a message is about, such as <c>hold.ready</c>.</summary>
/// <remarks>The default value names no topic; <see cref="IsEmpty"/> tells. Two are equal when they are written alike, letter case included.</remarks>
public readonly record struct Topic
{
    private readonly string? _value;

    /// <summary>Keeps <paramref name="value"/> as it is written.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or white space.</exception>
    public Topic(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>Whether this is the default value, which names no topic.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Lets a text stand where a topic is asked for.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or white space.</exception>
    public static implicit operator Topic(string value) => new(value);

    /// <summary>The name as it was written, or an empty string for the default value.</summary>
    public override string ToString() => _value ?? "";
}
