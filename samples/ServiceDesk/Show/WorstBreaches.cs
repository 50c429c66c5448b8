using System.Globalization;
using LibraryService.Samples.Desk.Replay;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>The promises that ran latest, one to a case, each with the reason why it was due when it was.</summary>
internal static class WorstBreaches
{
    private const int Most = 8;

    public static void Write(IAnsiConsole console, ReplayResult result)
    {
        var worst = result.Late.DistinctBy(promise => promise.Case.Id).Take(Most).ToList();
        DeskReport.Title(console, worst.Count == 0 ? "Breaches" : $"Worst breaches, {worst.Count.ToString(CultureInfo.InvariantCulture)} of {Words.Count(result.Late.Count, "late promise")}, in opening time");
        if (worst.Count == 0)
        {
            console.WriteLine("None: every promise that fell due was kept.");
        }

        foreach (var promise in worst)
        {
            var branch = result.Log.Hours.Branches.Count > 1 ? $", {promise.Case.Branch}" : "";
            var policy = string.Equals(promise.Policy.Name, Words.Of(promise.Case.Channel), StringComparison.Ordinal) ? "" : $", {promise.Policy.Name}";
            console.Write(new Markup(
                $"[bold]{Markup.Escape(promise.Case.Id.ToString())}[/] {Markup.Escape($"{Words.Of(promise.Case.Channel)}{branch}{policy}")}: " +
                $"{Words.Of(promise.Metric)} [red]{Spans.Of(promise.LateBy)} late[/]{(promise.IsOverdue ? " and still open" : "")}\n"));
            Paragraph.Write(console, DueSentence.Of(promise.Clock.Explain()), first: 4, others: 4);
        }
    }
}
