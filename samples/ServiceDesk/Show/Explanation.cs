using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>A decision in sentences.</summary>
/// <param name="Title">What was decided, in a few words.</param>
/// <param name="Sentences">The way to the decision, and the decision.</param>
internal sealed record Explanation(string Title, IReadOnlyList<string> Sentences)
{
    public void Write(IAnsiConsole console)
    {
        DeskReport.Title(console, Title);
        foreach (var sentence in Sentences)
        {
            Paragraph.Write(console, sentence, others: 2);
        }
    }
}
