namespace LibraryService.Routing;

/// <summary>Compares languages by the first part of their tags: who speaks <c>es</c> answers <c>es-MX</c>.</summary>
internal static class InquiryLanguage
{
    public static ReadOnlySpan<char> PrimaryOf(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return end < 0 ? tag : tag.AsSpan(0, end);
    }

    public static string Primary(string tag) => PrimaryOf(tag).ToString();

    public static bool Same(string one, string other) => PrimaryOf(one).Equals(PrimaryOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a language is among those allowed. None allowed in particular, and a language that nobody knows, allow all.</summary>
    public static bool Allowed(IReadOnlyList<string> allowed, string language)
    {
        if (allowed.Count == 0 || language.Length == 0)
        {
            return true;
        }

        for (var i = 0; i < allowed.Count; i++)
        {
            if (Same(allowed[i], language))
            {
                return true;
            }
        }

        return false;
    }

    /// <exception cref="ArgumentException">It is empty, or has more than letters, digits and hyphens, or too long parts.</exception>
    public static string Checked(string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        var primary = PrimaryOf(tag);
        var isTag = primary.Length is >= 2 and <= 8;
        foreach (var sign in primary)
        {
            isTag &= char.IsAsciiLetter(sign);
        }

        foreach (var part in tag.Split('-', '_'))
        {
            isTag &= part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit);
        }

        return isTag ? tag : throw new ArgumentException($"A language is a tag such as en or pt-BR, but this is '{tag}'.", nameof(tag));
    }
}
