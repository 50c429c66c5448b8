namespace LibraryService.Templates;

/// <summary>Which way a text is written.</summary>
public enum WritingDirection
{
    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left.</summary>
    RightToLeft,
}
