namespace LibraryService.Templates.Proofreading;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>A new sentence by structure: the start of the text, of a paragraph, of a list item or of the body.</summary>
    Break,

    /// <summary>Space only, perhaps a line break.</summary>
    Space,

    /// <summary>A comma and space.</summary>
    Comma,

    /// <summary>A hyphen or dash without space.</summary>
    Hyphen,

    /// <summary>Anything else: other marks, a link, a field value.</summary>
    Other,
}
