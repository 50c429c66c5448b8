namespace LibraryService.Stakeholders;

/// <summary>Names a stakeholder in the library's register.</summary>
/// <remarks>The default value names nobody; <see cref="IsEmpty"/> tells. Two are equal when they are written alike, letter case included.</remarks>
public readonly record struct StakeholderId
{
    private readonly string? _value;

    /// <summary>Keeps <paramref name="value"/> as it is written.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or white space.</exception>
    public StakeholderId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>Whether this is the default value, which names nobody.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>The name as it was written, or an empty string for the default value.</summary>
    public override string ToString() => _value ?? "";
}
