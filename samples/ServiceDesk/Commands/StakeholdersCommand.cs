using System.CommandLine;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;
using LibraryService.Stakeholders;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>stakeholders</c>.</summary>
internal static class StakeholdersCommand
{
    public static Command On(IAnsiConsole console)
    {
        var file = new Argument<string?>("FILE") { Description = "JSON with a register of stakeholders. Left out, that of the small library; --template writes it.", Arity = ArgumentArity.ZeroOrOne };
        var template = new Option<bool>("--template") { Description = "Write the small library's register here, to fill in." };
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up quarter, whose last month is reported.", DefaultValueFactory = _ => new QuarterRequest().Seed };
        var stakeholders = new Command(
            "stakeholders",
            "Shows the grid of influence and interest, who is to be contacted by when, and what each would be sent of the made-up quarter's evidence. Exit code 0: shown; 2: the file cannot be used.")
        {
            file, template, seed,
        };
        stakeholders.SetAction(result =>
        {
            var (output, errors) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            if (result.GetValue(template))
            {
                output.Write(OwnFile.Read("stakeholders.json"));
                return DeskProgram.Done;
            }

            return Run(result.GetValue(file), result.GetValue(seed), console, errors);
        });
        return stakeholders;
    }

    private static int Run(string? file, ulong seed, IAnsiConsole console, TextWriter errors)
    {
        try
        {
            var json = file is null ? OwnFile.Read("stakeholders.json") : File.ReadAllText(file);
            StakeholderShow.Write(console, StakeholderRound.Of(StakeholderRegister.ParseJson(json), seed));
            return DeskProgram.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            errors.WriteLine($"{Path.GetFileName(file)}: {e.Message}");
            return DeskProgram.Refused;
        }
    }
}
