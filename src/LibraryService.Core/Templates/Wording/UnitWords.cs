using System.Globalization;

namespace LibraryService.Templates.Wording;

/// <summary>The words for units of time by plural category, with {0} where the number goes.</summary>
internal sealed record UnitWords(string[] Days, string[] Hours, string[] Minutes)
{
    /// <summary>The signs of the units, which every language reads.</summary>
    public static UnitWords Symbols { get; } = new(Sign("d"), Sign("h"), Sign("min"));

    /// <summary>A stretch of time in days, hours and minutes; seconds are left out, and less than a minute is no minutes.</summary>
    public string Say(TimeSpan span, string language, CultureInfo culture)
    {
        var parts = new List<string>(3);
        Add(parts, Days, span.Days, language, culture);
        Add(parts, Hours, span.Hours, language, culture);
        if (span.Minutes > 0 || parts.Count == 0)
        {
            parts.Add(Say(Minutes, span.Minutes, language, culture));
        }

        return string.Join(' ', parts);
    }

    private static void Add(List<string> parts, string[] forms, int number, string language, CultureInfo culture)
    {
        if (number > 0)
        {
            parts.Add(Say(forms, number, language, culture));
        }
    }

    private static string Say(string[] forms, int number, string language, CultureInfo culture)
    {
        var form = forms[(int)PluralRules.Of(language, number)];
        return (form.Length > 0 ? form : forms[(int)PluralCategory.Other]).Replace("{0}", number.ToString("N0", culture), StringComparison.Ordinal);
    }

    private static string[] Sign(string sign) => [.. Enumerable.Repeat("{0}\u00A0" + sign, 6)];
}
