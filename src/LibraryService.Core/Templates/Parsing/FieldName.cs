namespace LibraryService.Templates.Parsing;

/// <summary>What a field may be called: words of letters, digits and underscores, joined by dots, and none of the language's own.</summary>
internal static class FieldName
{
    private static readonly string[] Reserved = ["and", "or", "not", "in", "limit", "true", "false", "private", "more"];

    public static bool IsWord(string? word) =>
        word is { Length: > 0 and <= 64 } && char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    public static bool IsReserved(string name) => Reserved.Contains(name, StringComparer.Ordinal);

    public static void Require(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!name.Split('.').All(IsWord))
        {
            throw new ArgumentException($"A field's name is a letter followed by letters, digits and underscores, but this one is '{name}'.", nameof(name));
        }

        if (IsReserved(name))
        {
            throw new ArgumentException($"'{name}' is a word of the template language and cannot name a field.", nameof(name));
        }
    }
}
