namespace LibraryService.Templates.Wording;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    /// <summary>Whether from right to left; a script in the tag decides before the language.</summary>
    public static bool IsRightToLeft(string language)
    {
        var parts = language.Split('-');
        return parts.Length > 1 && parts[1].Length == 4
            ? parts[1].ToLowerInvariant() is "arab" or "hebr" or "thaa" or "nkoo" or "syrc" or "adlm" or "rohg"
            : PluralRules.Primary(language) is "ar" or "he" or "fa" or "ur" or "ps" or "yi" or "dv" or "sd" or "ug" or "ckb" or "syr" or "arc";
    }

    /// <summary>The direction as HTML writes it.</summary>
    public static string Of(string language) => IsRightToLeft(language) ? "rtl" : "ltr";
}
