namespace LibraryService.Templates;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public readonly record struct TextSpan
{
    /// <summary>Creates the stretch of <paramref name="length"/> units from <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or the end is beyond <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        (Start, Length) = (start, length);
    }

    /// <summary>The first unit, counted from zero.</summary>
    public int Start { get; }

    /// <summary>How many units. Zero is a place between two of them.</summary>
    public int Length { get; }

    /// <summary>The first unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>Start and end, such as 4..9.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
