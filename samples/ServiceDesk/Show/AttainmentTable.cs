using System.Globalization;
using LibraryService.Sla;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>How often promises were kept, by channel and metric.</summary>
internal static class AttainmentTable
{
    public static void Write(IAnsiConsole console, SlaAttainment attainment)
    {
        DeskReport.Title(console, "Promises kept, by channel");
        var rows = attainment.Rows();
        if (rows.Count == 0)
        {
            console.WriteLine("Nothing was promised.");
            return;
        }

        var table = Tables.Of("channel", "promise", "n>", "kept>", "95 % sure>", "open>", "median>", "9 in 10>");
        var channels = rows.GroupBy(row => row.Channel).ToList();
        foreach (var channel in channels)
        {
            AddRows(table, Words.Of(channel.Key!.Value), channel);
        }

        if (channels.Count > 1)
        {
            AddRows(table, "all", attainment.Totals());
        }

        console.Write(table);
        console.WriteLine();
        Paragraph.Write(
            console,
            "n: promises kept or broken. 95 % sure: where the true share lies (Wilson). open: still running and not late, so not counted yet. median and " +
            "9 in 10: half of them, and nine in ten, took no longer, in opening hours of the branch that answers, pauses left out.");
    }

    private static void AddRows(Table table, string channel, IEnumerable<SlaAttainmentRow> rows)
    {
        var name = channel;
        foreach (var row in rows)
        {
            var interval = row.ShareInterval();
            table.AddRow(
                Markup.Escape(name),
                Words.Of(row.Metric),
                row.Count.ToString("N0", CultureInfo.InvariantCulture),
                row.Share is { } share ? $"[{Colour(share)}]{Words.Share(share)}[/]" : "-",
                row.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{interval.Low * 100:0.0}-{interval.High * 100:0.0}"),
                row.Pending == 0 ? "" : row.Pending.ToString("N0", CultureInfo.InvariantCulture),
                Percentile(row, 0.5),
                Percentile(row, 0.9));
            name = "";
        }
    }

    private static string Percentile(SlaAttainmentRow row, double share) => row.Elapsed.Percentile(share) is { } time ? Spans.Of(time) : "-";

    private static string Colour(double share) => share switch
    {
        >= 0.95 => "green",
        >= 0.85 => "yellow",
        _ => "red",
    };
}
