namespace LibraryService.Templates.Rendering;

/// <summary>A line of a template's words, encoded as markup.</summary>
/// <param name="Breaks">The line breaks before it.</param>
/// <param name="Inside">What it says after other words of the same line.</param>
/// <param name="AtStart">What it says at the start of a line: without white space before it, or the dash of a list.</param>
/// <param name="IsItem">Whether at the start of a line it is an item of a list.</param>
internal readonly record struct LiteralLine(int Breaks, string Inside, string AtStart, bool IsItem);
