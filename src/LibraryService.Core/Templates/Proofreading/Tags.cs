namespace LibraryService.Templates.Proofreading;

/// <summary>Language tags.</summary>
internal static class Tags
{
    /// <summary>The language of a tag without script and region, in lower case: <c>en</c> of <c>en-GB</c>.</summary>
    public static string Primary(string? tag)
    {
        var said = (tag ?? "").AsSpan().Trim();
        var end = said.IndexOfAny('-', '_');
        return (end < 0 ? said : said[..end]).ToString().ToLowerInvariant();
    }

    public static bool IsEnglish(string? tag) => Primary(tag) is "en";
}
