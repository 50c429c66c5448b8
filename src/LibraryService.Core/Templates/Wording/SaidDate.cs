namespace LibraryService.Templates.Wording;

/// <summary>A date in words, kept to be said again.</summary>
internal sealed record SaidDate(DateOnly Date, string Pattern, string Text);
