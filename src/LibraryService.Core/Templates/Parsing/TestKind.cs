namespace LibraryService.Templates.Parsing;

/// <summary>What a term of a condition asks of a value.</summary>
internal enum TestKind : byte
{
    /// <summary>Has it a value, or any items.</summary>
    Present,

    /// <summary>Is the flag set.</summary>
    True,

    /// <summary>May private things be shown.</summary>
    Private,

    /// <summary>Is it this word.</summary>
    Is,

    /// <summary>Is the number equal.</summary>
    Equal,

    /// <summary>Is the number less.</summary>
    Less,

    /// <summary>Is the number less or equal.</summary>
    AtMost,
}
