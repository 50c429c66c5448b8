using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Routing;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints what there is to tell of a run, the story first.</summary>
internal static class QuarterShow
{
    public static void Write(IAnsiConsole console, DeskView view)
    {
        if (view.Story is { } story)
        {
            StoryShow.Write(console, story);
            console.WriteLine();
        }

        DeskReport.Write(console, view.Replay);
        DeliveryShow.Write(console, view.Run);
        if (view.Figures is { } figures)
        {
            ChannelMixShow.Write(console, figures.Contacts);
            RoutingShow.Write(console, view.Run.Routed);
            DecisionsShow.Write(console, view.Run.Routed, DefaultRouting.Contacts());
            SatisfactionShow.Write(console, figures);
            StaffingShow.Write(console, figures);
            SilentPatrons.Write(console, view.Silent!, YearOfPatrons.Window);
        }

        if (view.Members is { } members)
        {
            ChurnReport.Write(console, "Members of a real library", members);
        }
    }
}
