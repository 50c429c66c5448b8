namespace LibraryService.Templates.Wording;

/// <summary>How people name a day and a time, where a name is put together from parts.</summary>
/// <param name="Today">Today.</param>
/// <param name="Tomorrow">Tomorrow.</param>
/// <param name="Yesterday">Yesterday.</param>
/// <param name="TheDay">What stands before a weekday or date in a sentence, such as the article of Spanish.</param>
/// <param name="At">What stands between a day and a time.</param>
/// <param name="AtOne">The same at one o'clock.</param>
/// <param name="Until">What makes an end of it.</param>
internal sealed record DayWords(string Today, string Tomorrow, string Yesterday, string TheDay, string At, string AtOne, string Until);
