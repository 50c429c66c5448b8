using System.CommandLine;
using LibraryService.Samples.Desk.Scenes;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>flows</c>.</summary>
internal static class FlowsCommand
{
    private static readonly Func<Stage, Scene>[] Scenes = [SuggestionScene.Play, NewTitleScene.Play, HeadsUpScene.Play, OfferScene.Play];

    public static Command On(IAnsiConsole console)
    {
        var flows = new Command("flows", "Plays what patrons and staff hear before they ask: an answered suggestion, a new title, a heads-up for staff, an offer with an answer. A lost hold is in the main job.");
        flows.SetAction(_ =>
        {
            foreach (var play in Scenes)
            {
                SceneShow.Write(console, play(new Stage()));
            }

            return DeskProgram.Done;
        });
        return flows;
    }
}
