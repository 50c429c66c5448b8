namespace LibraryService.Tests.Guards;

/// <summary>A fenced block of C# on a page.</summary>
/// <param name="Place">Page and line, for messages.</param>
/// <param name="Snippet">The name in the comment right before it; null where there is none.</param>
/// <param name="Code">Its lines.</param>
/// <param name="Output">The lines of the block of text that follows before any other block or heading; null where there is none.</param>
internal sealed record MarkdownBlock(string Place, string? Snippet, IReadOnlyList<string> Code, IReadOnlyList<string>? Output)
{
    private const string Fence = "```";

    /// <summary>The blocks of C# of a page, in order.</summary>
    public static IReadOnlyList<MarkdownBlock> In(string page, IReadOnlyList<string> lines)
    {
        var blocks = new List<MarkdownBlock>();
        var canPrint = false;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].StartsWith('#'))
            {
                canPrint = false;
            }

            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var kind = lines[at][Fence.Length..].Trim();
            var opening = at;
            string[] inside = [.. lines.Skip(opening + 1).TakeWhile(line => !line.StartsWith(Fence, StringComparison.Ordinal))];
            at += inside.Length + 1;
            if (kind is "csharp" or "cs" or "c#" or "C#")
            {
                blocks.Add(new MarkdownBlock($"{page}:{opening + 1}", NameAbove(lines, opening), inside, Output: null));
                canPrint = true;
            }
            else
            {
                if (kind is "text" && canPrint)
                {
                    blocks[^1] = blocks[^1] with { Output = inside };
                }

                canPrint = false;
            }
        }

        return blocks;
    }

    private static string? NameAbove(IReadOnlyList<string> lines, int opening)
    {
        const string before = "<!-- snippet:";
        const string after = "-->";
        var above = opening == 0 ? "" : lines[opening - 1].Trim();
        return above.StartsWith(before, StringComparison.Ordinal) && above.EndsWith(after, StringComparison.Ordinal)
            ? above[before.Length..^after.Length].Trim()
            : null;
    }
}
