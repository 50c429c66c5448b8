using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>A message with a line at its side.</summary>
internal static class Quoted
{
    public static void Write(IAnsiConsole console, string text, int indent)
    {
        var margin = $"{new string(' ', indent)}│ ";
        foreach (var line in text.ReplaceLineEndings("\n").Trim().Split('\n'))
        {
            Paragraph.Write(console, line, line.Length == 0 ? margin.TrimEnd() : margin, margin);
        }

        console.WriteLine();
    }
}
