namespace LibraryService.Templates.Proofreading;

/// <summary>The words with which a line greets.</summary>
internal readonly record struct GreetingWord(int Length, bool WantsName, bool IsInLanguage);
