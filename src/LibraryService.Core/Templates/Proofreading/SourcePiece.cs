namespace LibraryService.Templates.Proofreading;

/// <summary>Where a stretch of a rendered text came from.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Template">What in the template made it. Where both are equally long the text was taken over as it stands.</param>
/// <param name="Field">The field whose value it is; null for the template's own words.</param>
/// <param name="IsQuoted">Whether somebody else wrote it (a title, a name), so that its wording is not judged. Dates, places and amounts are not quoted.</param>
public sealed record SourcePiece(TextSpan Span, TextSpan Template, string? Field = null, bool IsQuoted = false);
