namespace LibraryService.Templates.Parsing;

/// <summary>The text of a template, and the file that it came from.</summary>
internal sealed class TemplateSource
{
    public TemplateSource(string text, string? file = null)
    {
        if (text.Length > TemplateLimits.Source)
        {
            throw new TemplateException($"a template is at most {TemplateLimits.Source} characters long, this one is {text.Length}", 1, 1, file);
        }

        // Lines and columns stay as they were, and no later step has to know two kinds of line ends.
        (Text, File) = (text.Replace("\r\n", "\n", StringComparison.Ordinal), file);
        for (var i = 0; i < Text.Length; i++)
        {
            if (char.IsSurrogatePair(Text, i))
            {
                i++;
            }
            else if ((char.IsControl(Text[i]) && Text[i] is not ('\n' or '\t')) || char.IsSurrogate(Text[i]) || Text[i] is '\uFFFE' or '\uFFFF')
            {
                throw Error(i, $"a template is plain text without control characters, this one has U+{(int)Text[i]:X4}");
            }
        }
    }

    public string Text { get; }

    public string? File { get; }

    public TemplateException Error(int at, string problem, string? expected = null, string? nearest = null)
    {
        var before = Text.AsSpan(0, Math.Min(at, Text.Length));
        return new TemplateException(problem, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), File, expected, nearest);
    }
}
