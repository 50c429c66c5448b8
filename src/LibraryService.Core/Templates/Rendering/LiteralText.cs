namespace LibraryService.Templates.Rendering;

/// <summary>Words of a template, and their lines as a page or a spoken text has them.</summary>
internal sealed class LiteralText(string text)
{
    private LiteralLine[]? _lines;

    public string Text { get; } = text;

    /// <summary>The lines, encoded. Worked out once; two threads at the same time work out the same.</summary>
    public LiteralLine[] Lines => _lines ??= Split();

    private LiteralLine[] Split()
    {
        var lines = new List<LiteralLine>();
        var breaks = 0;
        foreach (var line in Text.Split('\n'))
        {
            if (line.Length > 0)
            {
                var trimmed = line.TrimStart(' ', '\t');
                var isItem = trimmed.StartsWith("- ", StringComparison.Ordinal);
                lines.Add(new LiteralLine(breaks, OutputText.Encoded(line), OutputText.Encoded(isItem ? trimmed[2..] : trimmed), isItem));
                breaks = 0;
            }

            breaks++;
        }

        if (breaks > 1)
        {
            lines.Add(new LiteralLine(breaks - 1, "", "", false));
        }

        return [.. lines];
    }
}
