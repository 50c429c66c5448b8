using LibraryService.Samples.Desk.Replay;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints what a replay found.</summary>
internal static class DeskReport
{
    public static void Write(IAnsiConsole console, ReplayResult result)
    {
        WriteHead(console, result);
        AttainmentTable.Write(console, result.Attainment);
        WorstBreaches.Write(console, result);
        AtRisk.Write(console, result);
        LongestWaits.Write(console, result);
    }

    /// <summary>A line that says what one sees below it.</summary>
    public static void Title(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]") { Justification = Justify.Left, Style = Style.Plain });
    }

    private static void WriteHead(IAnsiConsole console, ReplayResult result)
    {
        var log = result.Log;
        var events = log.Cases.SelectMany(@case => @case.Events).Select(happened => happened.At).Where(at => at <= log.Now).ToList();
        console.Write(new Markup($"[bold]{Markup.Escape(log.Title)}[/]\n"));
        Paragraph.Write(
            console,
            $"{Words.Count(result.Opened, "case")} and {Words.Count(events.Count, "event")}, {Words.Count(log.Hours.Branches.Count, "branch")}, " +
            $"{(events.Count == 0 ? "nothing yet" : $"from {Moments.Date(events.Min())}")}. Now is {Moments.Full(log.Now)}.");
        foreach (var note in log.Notes)
        {
            Paragraph.Write(console, note, others: 2);
        }

        if (result.Unpromised > 0)
        {
            Paragraph.Write(console, $"No policy is for {Words.Count(result.Unpromised, "case")}: nothing was promised there, and nothing is counted.");
        }
    }
}
