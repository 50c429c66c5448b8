using System.Globalization;
using Humanizer;

namespace LibraryService.Templates.Wording;

/// <summary>The words that people use, from Humanizer: for English, which is the language that it has here.</summary>
internal static class HumanWords
{
    /// <summary>Whether there are words for <paramref name="language"/>. There are none in a program without cultures, where Humanizer cannot start.</summary>
    public static bool Has(string language) => string.Equals(PluralRules.Primary(language), "en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The plural of an English word or phrase.</summary>
    public static string Plural(string word) => word.Pluralize(inputIsKnownToBeSingular: true);

    /// <summary>How far <paramref name="at"/> is from <paramref name="now"/>, such as "3 days from now"; null where Humanizer cannot start.</summary>
    public static string? Relative(DateTimeOffset at, DateTimeOffset now, CultureInfo culture)
    {
        try
        {
            return at.Humanize(now, culture);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
        catch (TypeInitializationException e) when (e.GetBaseException() is CultureNotFoundException)
        {
            return null;
        }
    }
}
