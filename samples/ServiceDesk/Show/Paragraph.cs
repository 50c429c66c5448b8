using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Plain text, broken between words where the console ends, with nothing left over at the ends of lines.</summary>
internal static class Paragraph
{
    /// <param name="console">Where to write.</param>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="first">How far the first line is indented.</param>
    /// <param name="others">How far the other lines are.</param>
    public static void Write(IAnsiConsole console, string text, int first = 0, int others = 0) => Write(console, text, new string(' ', first), new string(' ', others));

    /// <param name="console">Where to write.</param>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="others">What the other lines begin with.</param>
    public static void Write(IAnsiConsole console, string text, string first, string others)
    {
        var line = first;
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            // The last column stays free: a terminal may break a line that fills it.
            if (!isEmpty && line.Length + 1 + word.Length >= console.Profile.Width)
            {
                console.WriteLine(line);
                (line, isEmpty) = (others, true);
            }

            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }

        console.WriteLine(line);
    }
}
