using System.CommandLine;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>close</c>.</summary>
internal static class CloseCommand
{
    public static Command For(DeskProgram program)
    {
        var branch = new Option<string>("--branch") { Description = "The branch: Hill Road, Canal Street, Station Road or Mobile.", HelpName = "NAME", Required = true };
        var days = new Option<int>("--days") { Description = "For how many days it is closed, today included: 1 to 365.", HelpName = "N", Required = true };
        var at = new Option<string?>("--at") { Description = "When it closes, such as 2026-09-21T07:30, in the quarter. Left out, it is that instant.", HelpName = "TIME" };
        var reason = new Option<ClosureReason>("--reason") { Description = "Why.", DefaultValueFactory = _ => ClosureReason.Repairs };
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up quarter.", DefaultValueFactory = _ => new QuarterRequest().Seed };
        var outbox = new Option<string?>("--outbox") { Description = "Where the notices go, a file each. Left out: artifacts/service-desk/closure, which is emptied first.", HelpName = "FOLDER" };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 365)
            {
                result.AddError($"--days must be from 1 to 365, but is {result.Tokens[0].Value}.");
            }
        });
        var close = new Command("close", "Shows what an emergency closure does: which promises get another date, and who is told, on which channel, in which words.") { branch, days, at, reason, seed, outbox };
        close.SetAction(result => program.Close(new CloseRequest(
            result.GetValue(branch)!, result.GetValue(days), result.GetValue(at), result.GetValue(reason), result.GetValue(seed), result.GetValue(outbox))));
        return close;
    }
}
