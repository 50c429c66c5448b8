namespace LibraryService.Templates.Parsing;

/// <summary>What is left to read of one text, and the block that was innermost when it began.</summary>
internal sealed class SourcePart(TemplateSource source, int at, int end, int blocks, string? partial)
{
    public TemplateSource Source { get; } = source;

    /// <summary>The next character to read.</summary>
    public int At { get; set; } = at;

    public int End { get; } = end;

    public int Blocks { get; } = blocks;

    /// <summary>The partial's name, or null for the template itself.</summary>
    public string? Partial { get; } = partial;
}
