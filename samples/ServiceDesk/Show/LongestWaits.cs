using LibraryService.Samples.Desk.Replay;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>What promises that sound short can mean on the calendar.</summary>
internal static class LongestWaits
{
    public static void Write(IAnsiConsole console, ReplayResult result)
    {
        if (result.Waits.Count == 0)
        {
            return;
        }

        DeskReport.Title(console, "What a promise can mean on the calendar, at worst");
        foreach (var wait in result.Waits)
        {
            Paragraph.Write(
                console,
                $"{wait.Policy.Name}, {Words.Of(wait.Metric)} in {TargetWords.InFigures(wait.Target)}: " +
                $"{(wait.Wait is { } time ? $"at most {Spans.Calendar(time)}" : "it may never fall due")} at {wait.Branch} (asked {Moments.Full(wait.From)})",
                others: 4);
        }
    }
}
