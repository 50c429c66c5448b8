namespace LibraryService.Templates.Proofreading;

/// <summary>A word of a text: letters and digits, with apostrophes between letters.</summary>
internal readonly record struct Word(int Start, int End, Gap Before);
