namespace LibraryService.Templates.Parsing;

/// <summary>The blocks of the language, each named as its tag.</summary>
internal enum BlockKind : byte
{
    If,
    For,
    Plural,
}
