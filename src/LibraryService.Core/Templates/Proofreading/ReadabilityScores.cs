namespace LibraryService.Templates.Proofreading;

/// <summary>How hard an English text is to read.</summary>
/// <param name="Words">How many words, as white space divides them.</param>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Syllables">How many syllables, by rules and a list of exceptions.</param>
/// <param name="FleschReadingEase">206.835 - 1.015 words/sentences - 84.6 syllables/words (Flesch 1948): 60 to 70 is plain English, higher is easier. 0 without words.</param>
/// <param name="FleschKincaidGrade">0.39 words/sentences + 11.8 syllables/words - 15.59 (Kincaid et al. 1975): years of school in the United States. 0 without words.</param>
public readonly record struct ReadabilityScores(int Words, int Sentences, int Syllables, double FleschReadingEase, double FleschKincaidGrade);
