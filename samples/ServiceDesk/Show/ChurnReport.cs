using System.Globalization;
using LibraryService.Metrics.Churn;
using LibraryService.Samples.Desk.Churn;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints who came again, how long members stayed, and who is to be expected.</summary>
internal static class ChurnReport
{
    private const int Columns = 30;
    private const int MostStay = 12;

    public static void Write(IAnsiConsole console, string title, MemberYears years)
    {
        console.Write(new Markup($"[bold]{Markup.Escape(title)}[/]\n"));
        Paragraph.Write(console, $"{Words.Count(years.Members, "member")} from {years.First} to {years.Last}.");
        WriteRetention(console, years.Retention);
        WriteStay(console, years.Stay);
        WriteModel(console, years);
    }

    private static void WriteRetention(IAnsiConsole console, Retention retention)
    {
        DeskReport.Title(console, "Members who were members in the next year as well");
        var table = Tables.Of("year", "members>", "kept>", "share>", "95 % interval>", "");
        foreach (var step in retention.Steps.Where(step => step.Patrons > 0))
        {
            var (low, high) = step.ShareInterval();
            table.AddRow(
                Year(step.Period), Number(step.Patrons), Number(step.Kept), Words.Share(step.Share!.Value), $"{Words.Share(low)} to {Words.Share(high)}", Bars.Of(step.Share.Value, Columns));
        }

        console.Write(table);
    }

    private static void WriteStay(IAnsiConsole console, SurvivalCurve stay)
    {
        DeskReport.Title(console, "Still members after so many years in a row");
        var table = Tables.Of("years>", "at risk>", "still members>", "95 % interval>", "");
        foreach (var step in stay.Steps.Where(step => step.Time <= MostStay))
        {
            var (low, high) = stay.Interval(step.Time);
            table.AddRow(
                Number((long)step.Time), Number(step.AtRisk), Words.Share(step.Survival), $"{Words.Share(low)} to {Words.Share(high)}", Bars.Of(step.Survival, Columns));
        }

        console.Write(table);
        Paragraph.Write(console, stay.Median is { } median ? $"Half stayed for {Words.Count((long)median, "year")} or less." : "More than half are members still.");
    }

    private static void WriteModel(IAnsiConsole console, MemberYears years)
    {
        DeskReport.Title(console, "What a model says of it (BG/BB, a year being one opportunity)");
        if (years.Fit(years.Last, out var all) is not { } model || years.Fit(years.CalibrationEnd, out var early) is not { } calibrated)
        {
            console.WriteLine("Nothing: too few members came back.");
            return;
        }

        var come = model.Alpha / (model.Alpha + model.Beta);
        var leave = model.Gamma / (model.Gamma + model.Delta);
        Paragraph.Write(console, $"Fit: {(model.Report!.Converged ? "converged" : $"{model.Report.Outcome}, so do not trust it")}. In a year a member comes again with {Words.Share(come)} and leaves for good with {Words.Share(leave)} on average; members differ.");
        var ahead = Math.Max(1, years.Last - years.CalibrationEnd);
        Paragraph.Write(console, $"Of all {Words.Count(all.Patrons, "member")}, {Number((long)Math.Round(model.ExpectedAliveOf(all)))} may come back in {years.Last + 1} or later.");
        var foreseen = calibrated.ExpectedVisitsOf(early, ahead);
        Paragraph.Write(
            console,
            $"Tried on what it had not seen: from the years up to {years.CalibrationEnd} it foresees {Number((long)Math.Round(foreseen))} years of membership in " +
            $"the {Words.Count(ahead, "year")} after; there were {Number(years.HoldoutYears)}. The model knows nothing of wars and slumps.");
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
