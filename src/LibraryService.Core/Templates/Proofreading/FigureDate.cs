namespace LibraryService.Templates.Proofreading;

/// <summary>A day and a month in figures.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsAmbiguous">Whether both figures could be the month and they differ.</param>
internal readonly record struct FigureDate(TextSpan Span, bool IsAmbiguous);
