using System.Text;

namespace LibraryService.Evidence;

/// <summary>A service statement as plain text.</summary>
internal static class StatementText
{
    public static string Of(ServiceStatement statement, StatementWords words)
    {
        var text = new StringBuilder().Append(words.Heading(statement.Library)).Append('\n');
        foreach (var line in statement.Lines)
        {
            text.Append('\n').Append(words.Name(line.Contact)).Append(line.Contact.Address.Length == 0 ? "" : $": {line.Contact.Address}").Append('\n');
            foreach (var sentence in words.Of(line, statement.At))
            {
                text.Append("  ").Append(sentence).Append('\n');
            }
        }

        return text.ToString();
    }
}
