using System.CommandLine;
using System.Globalization;
using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>evidence</c>.</summary>
internal static class EvidenceCommand
{
    public static Command For(DeskProgram program)
    {
        var from = new Option<string>("--from") { Description = "The first day, in the quarter.", HelpName = "DAY", DefaultValueFactory = _ => Day(Quarter.First) };
        var to = new Option<string>("--to") { Description = "The last day, in the quarter.", HelpName = "DAY", DefaultValueFactory = _ => Day(Quarter.First.AddMonths(3).AddDays(-1)) };
        var branch = new Option<string[]>("--branch") { Description = "A branch; more of them by naming it again. Left out, it is all.", HelpName = "NAME", DefaultValueFactory = _ => [] };
        var folder = new Option<string?>("--out") { Description = "Where the files go. Left out: artifacts/service-desk/evidence.", HelpName = "FOLDER" };
        var culture = new Option<string>("--culture") { Description = "The language, English or Spanish, and the form of dates and numbers, such as es-ES.", HelpName = "TAG", DefaultValueFactory = _ => "en-GB" };
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up quarter.", DefaultValueFactory = _ => new QuarterRequest().Seed };
        var command = new Command("evidence", "Shows those who fund the library what its service achieves, compared with as long a time before: a page, a page for accreditation, CSV and JSON.") { from, to, branch, folder, culture, seed };
        command.SetAction(result => program.ShowEvidence(new EvidenceRequest(
            result.GetValue(from)!, result.GetValue(to)!, result.GetValue(branch)!, result.GetValue(folder), result.GetValue(culture)!, result.GetValue(seed))));
        return command;
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
