using Readme;

namespace LibraryService.Tests.Guards;

/// <summary>Compiled code that a page may show.</summary>
/// <param name="Name">What stands after <c>begin:</c>.</param>
/// <param name="Type">The class in which it stands, named as its file.</param>
/// <param name="Code">Its lines without the indentation that all share; an empty line where the name ends and begins again.</param>
internal sealed record Snippet(string Name, string Type, IReadOnlyList<string> Code)
{
    private const string Begin = "// begin:";
    private const string End = "// end:";

    /// <summary>The snippets of a source file.</summary>
    /// <exception cref="FormatException">A piece does not end, or ends under another name.</exception>
    public static IEnumerable<Snippet> In(string type, IReadOnlyList<string> source) => Pieces(type, source)
        .GroupBy(piece => piece.Name, StringComparer.Ordinal)
        .Select(pieces => new Snippet(pieces.Key, type, pieces.Select(piece => piece.Lines).Aggregate((one, next) => [.. one, "", .. next])));

    /// <summary>What the snippet prints, line by line.</summary>
    public async Task<IReadOnlyList<string>> Output()
    {
        await using var console = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var type = typeof(ISnippet).Assembly.GetType($"{typeof(ISnippet).Namespace}.{Type}", throwOnError: true)!;
        await ((ISnippet)Activator.CreateInstance(type)!).Run(console);
        return console.ToString().TrimEnd('\n').Split('\n');
    }

    private static IEnumerable<(string Name, string[] Lines)> Pieces(string type, IReadOnlyList<string> source)
    {
        for (var at = 0; at < source.Count; at++)
        {
            if (NameAfter(Begin, source[at]) is not { } name)
            {
                continue;
            }

            string[] lines = [.. source.Skip(at + 1).TakeWhile(line => NameAfter(Begin, line) is null && NameAfter(End, line) is null)];
            at += lines.Length + 1;
            if (at == source.Count || !string.Equals(NameAfter(End, source[at]), name, StringComparison.Ordinal))
            {
                var came = source.ElementAtOrDefault(at)?.Trim() ?? "the end of the file";
                throw new FormatException($"In {type} the snippet '{name}' must end with '{End} {name}', but what comes is: {came}");
            }

            yield return (name, WithoutSharedIndent(lines));
        }
    }

    private static string? NameAfter(string mark, string line) =>
        line.Trim() is var text && text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..].Trim() : null;

    private static string[] WithoutSharedIndent(string[] lines)
    {
        var indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return [.. lines.Select(line => line.Length == 0 ? line : line[indent..])];
    }
}
