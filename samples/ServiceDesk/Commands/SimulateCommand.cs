using System.CommandLine;
using LibraryService.Samples.Desk.Simulation;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>simulate</c>.</summary>
internal static class SimulateCommand
{
    public static Command On(IAnsiConsole console)
    {
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up day. The same seed gives the same output, to the byte.", DefaultValueFactory = _ => 27 };
        var simulate = new Command("simulate", "Lets one busy day go by under each routing strategy, and compares waits, fairness and languages.") { seed };
        simulate.SetAction(result =>
        {
            SimulationTable.Write(console, result.GetValue(seed));
            return DeskProgram.Done;
        });
        return simulate;
    }
}
