using System.Globalization;
using LibraryService.Samples.Desk.Replay;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>What somebody should look at now: promises that run out soonest, and those that are late and still open.</summary>
internal static class AtRisk
{
    private const int Most = 10;

    public static void Write(IAnsiConsole console, ReplayResult result)
    {
        var overdue = result.Late.Where(promise => promise.IsOverdue).ToList();
        DeskReport.Title(console, $"At risk now, {Moments.Full(result.Log.Now)}");
        if (result.Running.Count == 0 && overdue.Count == 0)
        {
            console.WriteLine("Nothing: no promise is open.");
            return;
        }

        if (result.Running.Count > 0)
        {
            WriteRunning(console, result);
        }

        if (overdue.Count > 0)
        {
            WriteOverdue(console, result, overdue);
        }
    }

    private static void WriteRunning(IAnsiConsole console, ReplayResult result)
    {
        var warned = result.Running.Count(promise => promise.IsWarned);
        console.WriteLine(
            $"{Words.Count(result.Running.Count, "promise")} running and not late" +
            $"{(warned > 0 ? $"; {Words.Count(warned, "warning")} raised (!)" : "")}{(result.Running.Count > Most ? "; these run out first:" : ":")}");
        var table = Table(result, "used>", "due", "left>");
        foreach (var promise in result.Running.Take(Most))
        {
            table.AddRow([
                .. Names(result, promise),
                $"{promise.Used.ToString("0%", CultureInfo.InvariantCulture)}{(promise.IsWarned ? "[yellow]![/]" : " ")}",
                Moments.Short(promise.Clock.Due!.Value),
                Spans.Of(promise.Left),
            ]);
        }

        console.Write(table);
    }

    private static void WriteOverdue(IAnsiConsole console, ReplayResult result, List<CasePromise> overdue)
    {
        if (result.Running.Count > 0)
        {
            console.WriteLine();
        }

        console.WriteLine($"{Words.Count(overdue.Count, "promise")} late and still open, in {Words.Count(overdue.DistinctBy(promise => promise.Case.Id).Count(), "case")}; the latest of each:");
        var table = Table(result, "was due", "late by>");
        foreach (var promise in overdue.DistinctBy(promise => promise.Case.Id).Take(Most))
        {
            table.AddRow([
                .. Names(result, promise),
                promise.Clock.Due is { } due ? Moments.Short(due) : "paused",
                promise.LateBy > TimeSpan.Zero ? $"[red]{Spans.Of(promise.LateBy)}[/]" : "not open since",
            ]);
        }

        console.Write(table);
    }

    private static Table Table(ReplayResult result, params string[] last) =>
        Tables.Of([.. HasBranches(result) ? (string[])["case", "channel", "branch~", "promise"] : ["case", "channel", "promise"], .. last]);

    private static string[] Names(ReplayResult result, CasePromise promise) =>
    [
        Markup.Escape(promise.Case.Id.ToString()),
        Words.Of(promise.Case.Channel),
        .. HasBranches(result) ? [Markup.Escape(promise.Case.Branch.ToString())] : Array.Empty<string>(),
        Words.Of(promise.Metric),
    ];

    private static bool HasBranches(ReplayResult result) => result.Log.Hours.Branches.Count > 1;
}
