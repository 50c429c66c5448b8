namespace LibraryService.Templates.Proofreading;

/// <summary>In which languages a rule speaks.</summary>
public enum RuleLanguages
{
    /// <summary>In every language: the rule looks at structure only.</summary>
    Every,

    /// <summary>In English, whichever country's: the rule knows words or habits of English, and is silent elsewhere.</summary>
    English,

    /// <summary>In each language for which there is a list of greetings.</summary>
    WithGreetings,
}
