namespace LibraryService.Gateways.Mail;

/// <summary>A block of header fields, as lenient as mail from anywhere needs.</summary>
internal static class BounceFields
{
    private const int LongestValue = 4096;

    /// <summary>The fields from a line on up to the next empty one; of two with one name the first counts.</summary>
    /// <param name="lines">The lines of the mail.</param>
    /// <param name="from">The first line of the block.</param>
    /// <param name="next">The line after the empty one.</param>
    public static Dictionary<string, string> Read(string[] lines, int from, out int next)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        for (next = from; next < lines.Length; next++)
        {
            var line = lines[next].TrimEnd('\r');
            if (line.Length == 0)
            {
                next++;
                break;
            }

            if (line[0] is ' ' or '\t')
            {
                if (last is not null && fields[last].Length + line.Length <= LongestValue)
                {
                    fields[last] += " " + line.Trim();
                }

                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            last = colon > 0 && fields.TryAdd(line[..colon].Trim(), Short(line[(colon + 1)..].Trim())) ? line[..colon].Trim() : null;
        }

        return fields;
    }

    /// <summary>Whether a field begins with a word, parameters and case aside.</summary>
    public static bool Says(Dictionary<string, string> fields, string name, string word) =>
        fields.TryGetValue(name, out var value) && value.AsSpan().TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A parameter of a field, without its quotes; null when there is none.</summary>
    public static string? Parameter(Dictionary<string, string> fields, string name, string parameter)
    {
        if (!fields.TryGetValue(name, out var value))
        {
            return null;
        }

        foreach (var part in value.Split(';').Skip(1))
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2 && string.Equals(pair[0].Trim(), parameter, StringComparison.OrdinalIgnoreCase))
            {
                return pair[1].Trim().Trim('"');
            }
        }

        return null;
    }

    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue];
}
