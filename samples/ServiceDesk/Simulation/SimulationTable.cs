using System.Globalization;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;
using Paragraph = LibraryService.Samples.Desk.Show.Paragraph;

namespace LibraryService.Samples.Desk.Simulation;

/// <summary>One day under each strategy, a row each.</summary>
internal static class SimulationTable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    public static void Write(IAnsiConsole console, ulong seed)
    {
        DeskReport.Title(console, "One day under five strategies");
        var (staff, day) = (BusyDay.Staff(seed), BusyDay.Arrivals(seed));
        Paragraph.Write(console, string.Create(
            CultureInfo.InvariantCulture,
            $"{day.Count:N0} inquiries from 09:00 to 19:00, {BusyDay.Branches} branches, {staff.Count} staff. Waits are from coming in to being given to somebody, decided every {Spans.Of(Every)}."));
        console.WriteLine();
        var table = Tables.Of("strategy", "median>", "9 in 10>", "99 in 100>", "longest>", "spread>", "language>", "knows it>");
        foreach (var strategy in Enum.GetValues<InquiryStrategy>())
        {
            var result = new DeskSimulation(BusyDay.Policy(strategy), staff, Every).Run(day);
            table.AddRow(
                Name(strategy),
                Spans.Of(result.Waits.Percentile(0.5)!.Value),
                Spans.Of(result.Waits.Percentile(0.9)!.Value),
                Spans.Of(result.Waits.Percentile(0.99)!.Value),
                Spans.Of(result.Waits.Max!.Value),
                Words.Share(result.Spread),
                Words.Share((double)result.OtherLanguage.Answered / result.OtherLanguage.Asked),
                Words.Share((double)result.KnownCase.Answered / result.KnownCase.Asked));
        }

        console.Write(table);
        console.WriteLine();
        Paragraph.Write(
            console,
            "spread: the standard deviation of people's work, as a part of its mean; less is fairer. language: of those who asked in another language than English, " +
            "how many were answered in it. knows it: of cases that somebody had dealt with before, how many came to the same person.");
    }

    private static string Name(InquiryStrategy strategy) => strategy switch
    {
        InquiryStrategy.LongestIdle => "longest idle",
        InquiryStrategy.LeastLoaded => "least loaded",
        InquiryStrategy.RoundRobin => "in turn",
        InquiryStrategy.BestSkill => "best skill",
        _ => "who knows the case",
    };
}
