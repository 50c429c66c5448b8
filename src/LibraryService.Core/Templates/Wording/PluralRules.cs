namespace LibraryService.Templates.Wording;

/// <summary>Which form of a word a number takes in a language: the cardinal rules of the Unicode CLDR.</summary>
/// <remarks>A number shows no more digits than it needs, so that 1.50 is 1.5. A language that is not here has one form.</remarks>
internal static class PluralRules
{
    private static readonly PluralCategory[] OneForm = [PluralCategory.Other];
    private static readonly PluralCategory[] OneOther = [PluralCategory.One, PluralCategory.Other];
    private static readonly PluralCategory[] OneManyOther = [PluralCategory.One, PluralCategory.Many, PluralCategory.Other];
    private static readonly PluralCategory[] OneFewOther = [PluralCategory.One, PluralCategory.Few, PluralCategory.Other];
    private static readonly PluralCategory[] OneTwoOther = [PluralCategory.One, PluralCategory.Two, PluralCategory.Other];
    private static readonly PluralCategory[] OneFewManyOther = [PluralCategory.One, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other];
    private static readonly PluralCategory[] Five = [PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other];
    private static readonly PluralCategory[] All = Enum.GetValues<PluralCategory>();

    /// <summary>The forms that the language has.</summary>
    public static IReadOnlyList<PluralCategory> Of(string language) => Primary(language) switch
    {
        "en" or "de" or "nl" or "sv" or "da" or "nb" or "nn" or "no" or "fi" or "et" or "hu" or "el" or "bg" or "tr" or "eu" or "gl" or "ur" or "so" or "sq"
            or "hi" or "bn" or "fa" or "pa" => OneOther,
        "es" or "fr" or "it" or "pt" or "ca" => OneManyOther,
        "ro" => OneFewOther,
        "he" => OneTwoOther,
        "pl" or "ru" or "uk" or "be" or "cs" or "sk" => OneFewManyOther,
        "ga" => Five,
        "cy" or "ar" => All,
        _ => OneForm,
    };

    /// <summary>The forms that a text must write. Those that are for millions or fractions only need none of their own.</summary>
    public static IReadOnlyList<PluralCategory> Needed(string language) => Primary(language) switch
    {
        "es" or "fr" or "it" or "pt" or "ca" => OneOther,
        "cs" or "sk" => OneFewOther,
        _ => Of(language),
    };

    /// <summary>The form that a number takes; its sign does not count.</summary>
    public static PluralCategory Of(string language, decimal number)
    {
        var n = Math.Abs(number);
        var i = decimal.Truncate(n);
        var isWhole = n == i;
        return Primary(language) switch
        {
            "en" or "de" or "nl" or "sv" or "fi" or "et" or "gl" or "ur" or "nb" or "nn" or "no" or "hu" or "el" or "bg" or "tr" or "eu" or "so" or "sq" => One(n == 1),
            "es" or "it" or "ca" => n == 1 ? PluralCategory.One : Million(isWhole, i),
            "fr" or "pt" => i is 0 or 1 ? PluralCategory.One : Million(isWhole, i),
            "da" => One(n == 1 || (!isWhole && i <= 1)),
            "hi" or "bn" or "fa" => One(n <= 1),
            "pa" => One(n is 0 or 1),
            "ro" => n == 1 ? PluralCategory.One : !isWhole || n == 0 || n % 100 is >= 1 and <= 19 ? PluralCategory.Few : PluralCategory.Other,
            "he" => i == 1 && isWhole || i == 0 && !isWhole ? PluralCategory.One : n == 2 ? PluralCategory.Two : PluralCategory.Other,
            "pl" => !isWhole ? PluralCategory.Other : i == 1 ? PluralCategory.One : IsFew(i) ? PluralCategory.Few : PluralCategory.Many,
            "ru" or "uk" or "be" => !isWhole ? PluralCategory.Other
                : i % 10 == 1 && i % 100 != 11 ? PluralCategory.One
                : IsFew(i) ? PluralCategory.Few
                : PluralCategory.Many,
            "cs" or "sk" => !isWhole ? PluralCategory.Many : i == 1 ? PluralCategory.One : i is >= 2 and <= 4 ? PluralCategory.Few : PluralCategory.Other,
            "ga" => n switch
            {
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                3 or 4 or 5 or 6 => PluralCategory.Few,
                7 or 8 or 9 or 10 => PluralCategory.Many,
                _ => PluralCategory.Other,
            },
            "cy" => n switch
            {
                0 => PluralCategory.Zero,
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                3 => PluralCategory.Few,
                6 => PluralCategory.Many,
                _ => PluralCategory.Other,
            },
            "ar" => Arabic(n, isWhole),
            _ => PluralCategory.Other,
        };
    }

    /// <summary>The language of a tag in small letters, such as pt of pt-BR.</summary>
    public static string Primary(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return (dash < 0 ? language : language[..dash]) switch
        {
            var primary when primary.AsSpan().ContainsAnyInRange('A', 'Z') => primary.ToLowerInvariant(),
            var primary => primary,
        };
    }

    private static PluralCategory One(bool isOne) => isOne ? PluralCategory.One : PluralCategory.Other;

    private static PluralCategory Million(bool isWhole, decimal i) =>
        isWhole && i != 0 && i % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other;

    private static bool IsFew(decimal i) => i % 10 is >= 2 and <= 4 && !(i % 100 is >= 12 and <= 14);

    private static PluralCategory Arabic(decimal n, bool isWhole) => n switch
    {
        _ when !isWhole => PluralCategory.Other,
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        _ => (n % 100) switch
        {
            >= 3 and <= 10 => PluralCategory.Few,
            >= 11 => PluralCategory.Many,
            _ => PluralCategory.Other,
        },
    };
}
