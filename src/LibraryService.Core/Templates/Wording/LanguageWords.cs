namespace LibraryService.Templates.Wording;

/// <summary>The few words that filters need in a language.</summary>
internal sealed partial record LanguageWords
{
    /// <summary>What joins the last two of a list, with its spaces. Null: a comma.</summary>
    public string? And { get; private init; }

    /// <summary>What is said of items left out, around their number.</summary>
    public (string Before, string After) More { get; private init; } = ("+", "");

    /// <summary>The marks around a quotation.</summary>
    public (string Open, string Close) Quotes { get; private init; } = ("\"", "\"");

    /// <summary>How people name a day and a time; null where the grammar of the language does not let it be put together from parts.</summary>
    public DayWords? Days { get; private init; }

    /// <summary>The words for days, hours and minutes.</summary>
    public UnitWords Units { get; private init; } = UnitWords.Symbols;

    /// <summary>The name of a library that has not told its own.</summary>
    public string YourLibrary { get; private init; } = "Library";

    /// <summary>The words of a language; signs and figures alone for one that is not known.</summary>
    public static LanguageWords Of(string language) => Known.GetValueOrDefault(PluralRules.Primary(language), Signs);
}
