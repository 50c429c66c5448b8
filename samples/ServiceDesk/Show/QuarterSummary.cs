using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Report;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>The whole run in a few lines, for the end of the terminal.</summary>
internal static class QuarterSummary
{
    public static void Write(IAnsiConsole console, DeskView view)
    {
        DeskReport.Title(console, "In short");
        var table = Tables.Of("", "", "");
        table.HideHeaders();
        table.Columns[2].NoWrap = false;
        foreach (var (name, figure, more) in Lines(view))
        {
            table.AddRow(Markup.Escape(name), $"[bold]{Markup.Escape(figure)}[/]", $"[dim]{Markup.Escape(more)}[/]");
        }

        console.Write(table);
    }

    /// <summary>A name, a figure and what it means, a line each.</summary>
    public static IReadOnlyList<(string Name, string Figure, string More)> Lines(DeskView view)
    {
        var (run, lines) = (view.Run, new List<(string, string, string)>());
        lines.Add(("Asked", Number(view.Replay.Opened), $"cases, of which {Number(run.Cases.Count(@case => @case.IsClosed))} are resolved"));
        var totals = view.Replay.Attainment.Totals();
        if (totals.Sum(row => row.Count) is > 0 and var all)
        {
            lines.Add(("Promises kept", Words.Share((double)totals.Sum(row => row.Met) / all), $"of {Number(all)}; {Words.Count(view.Replay.Running.Count, "promise")} running now"));
        }

        var sent = DeliveryShow.ByChannel(run);
        if (sent.Count > 0)
        {
            lines.Add(("Messages out", Number(sent.Sum(one => one.First + one.Later)), string.Join(", ", sent.Select(one => $"{Number(one.First + one.Later)} by {Words.Of(one.Channel)}"))));
            lines.Add(("Came back", Number(run.CameBack), $"{Number(sent.Sum(one => one.Later))} went on another way"));
        }

        if (view.Figures is { } figures && figures.Answers.Total(SurveyQuestion.Satisfaction) is { Share: { } share } satisfaction)
        {
            var interval = satisfaction.ShareInterval();
            lines.Add(("Satisfied", Words.Share(share), $"of {Number(satisfaction.Count)} who answered, 95 % sure between {Words.Share(interval.Low)} and {Words.Share(interval.High)}"));
            var signals = ControlChartShow.Of(figures.Answers) is var (weeks, chart) ? chart.Signals.Select(signal => weeks[signal.Point].Name).Distinct(StringComparer.Ordinal).Select(Day).ToList() : [];
            lines.Add(("Signals", Number(signals.Count), signals.Count == 0 ? "what went up and down was chance" : $"{(signals.Count == 1 ? "week" : "weeks")} beyond chance: of {Words.List(signals)}"));
        }

        return lines;
    }

    private static string Day(string week) => DateOnly.ParseExact(week, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
