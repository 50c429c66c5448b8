namespace LibraryService.Templates.Proofreading;

/// <summary>A sentence of a body: where it stands, and which words it has.</summary>
internal readonly record struct Sentence(int Start, int End, int FirstWord, int EndWord);
