namespace LibraryService.Templates.Variants;

/// <summary>The languages in which a text is looked for: the one asked for and what it is a kind of, the library's, English.</summary>
internal static class LanguageChain
{
    public static IEnumerable<string> Of(string asked, string library) =>
        Widening(asked).Concat(Widening(library)).Append("en").Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Widening(string tag)
    {
        for (var end = tag.Length; end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            yield return tag[..end];
        }
    }
}
