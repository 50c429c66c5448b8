using LibraryService.Samples.Desk.Scenes;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Shows a flow step by step.</summary>
internal static class SceneShow
{
    private const int Indent = 3;

    public static void Write(IAnsiConsole console, Scene scene)
    {
        console.Write(new Markup($"[bold]{Markup.Escape(scene.Title)}[/]\n"));
        for (var number = 1; number <= scene.Steps.Count; number++)
        {
            var step = scene.Steps[number - 1];
            console.Write(new Markup(FormattableString.Invariant($"[bold teal]{number}[/]  ")));
            Paragraph.Write(console, step.Said, 0, Indent);
            if (step.Message is { } text)
            {
                Quoted.Write(console, text, Indent + 1);
            }
        }

        console.WriteLine();
    }
}
