namespace LibraryService.Templates;

/// <summary>Where a stretch of a rendered text comes from.</summary>
/// <param name="Rendered">The stretch.</param>
/// <param name="Source">Where in the template it was written.</param>
/// <param name="Field">The field whose value it is, or null for words of the template.</param>
/// <param name="File">The file of the template or partial, when it came from one.</param>
/// <param name="IsQuoted">Whether it is a text that somebody else wrote, such as a title or a name.</param>
public readonly record struct RenderedSpan(TextSpan Rendered, TextSpan Source, string? Field, string? File, bool IsQuoted);
