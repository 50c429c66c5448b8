using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

internal static class Consoles
{
    // A file has no width of its own: this one reads well, and is the same on every machine.
    private const int FileWidth = 100;

    /// <summary>A console for people, or one for a file: without colour, without a progress bar, without anything that moves.</summary>
    public static IAnsiConsole For(TextWriter writer, bool isFile, int fileWidth = FileWidth)
    {
        if (!isFile)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings());
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = fileWidth;
        return console;
    }
}
