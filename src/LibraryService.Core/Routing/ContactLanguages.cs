namespace LibraryService.Routing;

/// <summary>Finds the language in which a patron is written to among those of a library.</summary>
internal static class ContactLanguages
{
    private const int LongestPart = 8;

    public static IReadOnlyList<string> Check(IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        foreach (var language in languages)
        {
            if (!IsTag(language))
            {
                throw new ArgumentException($"A language is a tag such as es or pt-BR, but this is '{language}'.", nameof(languages));
            }
        }

        return [.. languages];
    }

    /// <summary>The library's form of the tag, or of the first tag that is the same without its last parts; null when it has none of them.</summary>
    public static string? Find(IReadOnlyList<string> languages, string asked)
    {
        for (var length = asked.Length; length > 0; length = asked.LastIndexOf('-', length - 1))
        {
            for (var i = 0; i < languages.Count; i++)
            {
                if (asked.AsSpan(0, length).Equals(languages[i], StringComparison.OrdinalIgnoreCase))
                {
                    return languages[i];
                }
            }
        }

        return null;
    }

    // RFC 5646, as far as its shape goes: a language of two or three letters, and parts of up to eight letters and digits.
    private static bool IsTag(string? tag)
    {
        var parts = tag?.Split('-') ?? [];
        return parts.Length > 0
            && parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is > 0 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit));
    }
}
