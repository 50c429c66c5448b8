using System.CommandLine;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command that looks at a library's members.</summary>
internal static class ChurnCommand
{
    public static Command For(DeskProgram program)
    {
        var members = new Option<string>("--members")
        {
            Description = "A library's members, one to a row. Only the column 'membership_years' is read, such as 1920;1921;1924.",
            HelpName = "FILE",
            Required = true,
        };
        var until = new Option<int?>("--until")
        {
            Description = "The last year to look at. Left out, it is the last in which there were at least a tenth as many members as in the busiest year.",
            HelpName = "YEAR",
        };
        var pictures = new Option<string?>("--pictures")
        {
            Description = "Write the charts as retention.svg and survival.svg to this folder, too.",
            HelpName = "FOLDER",
        };
        var command = new Command("churn", "Shows who came again from year to year, how long members stayed, and what a model says of it.") { members, until, pictures };
        command.SetAction(result => program.ShowChurn(result.GetValue(members)!, result.GetValue(until), result.GetValue(pictures)));
        return command;
    }
}
