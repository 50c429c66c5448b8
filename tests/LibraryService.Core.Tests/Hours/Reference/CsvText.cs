using System.Text;

namespace LibraryService.Tests.Hours.Reference;

/// <summary>Comma-separated text as RFC 4180 says it: quoted fields may hold commas, quotes and line ends.</summary>
internal static class CsvText
{
    public static IEnumerable<string[]> Rows(string text)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in text)
        {
            if (letter == '"')
            {
                // A quote that opens again at once was a doubled one.
                quoted = !quoted;
                field.Append(letter);
            }
            else if (letter is ',' or '\n' && !quoted)
            {
                row.Add(Unquoted(field.ToString()));
                field.Clear();
                if (letter == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
            else
            {
                field.Append(letter);
            }
        }
    }

    private static string Unquoted(string field)
    {
        field = field.TrimEnd('\r');
        return field.StartsWith('"') ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;
    }
}
