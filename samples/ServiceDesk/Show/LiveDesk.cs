using System.Globalization;
using LibraryService.Samples.Desk.Running;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Shows the desk at work, to people only: nothing of it is written to a file, and nothing stays behind.</summary>
internal static class LiveDesk
{
    // Often enough for the eye.
    private const int Steps = 250;
    private const int Columns = 44;

    public static T While<T>(IAnsiConsole console, Func<Action<LoopMoment>?, T> work)
    {
        var capabilities = console.Profile.Capabilities;
        if (!capabilities.Interactive || !capabilities.Ansi)
        {
            return work(null);
        }

        T? result = default;
        console.Live(Text.Empty).AutoClear(true).Start(context =>
        {
            var shown = -1;
            result = work(moment =>
            {
                if ((int)(moment.Share * Steps) is var step && step > shown)
                {
                    shown = step;
                    context.UpdateTarget(Picture(moment));
                }
            });
        });
        return result!;
    }

    private static Panel Picture(LoopMoment moment)
    {
        var grid = new Grid().AddColumn().AddColumn();
        grid.AddRow(new Markup($"[bold]{Markup.Escape(Moments.Long(moment.Now.ToOffset(Generated.SmallLibrary.TimeZone.GetUtcOffset(moment.Now))))}[/]"), new Markup(Bar(moment.Share)));
        grid.AddRow("asked", Number(moment.Opened, ""));
        grid.AddRow("resolved", Number(moment.Resolved, FormattableString.Invariant($"{moment.Opened - moment.Resolved:N0} in hand")));
        grid.AddRow("messages out", Number(moment.Sent, moment.CameBack == 0 ? "" : FormattableString.Invariant($"{moment.CameBack:N0} came back")));
        grid.AddRow("said how it went", Number(moment.Answers, ""));
        return new Panel(grid) { Header = new PanelHeader(" A quarter at the service desk "), Border = BoxBorder.Rounded, Padding = new Padding(2, 0) };
    }

    private static string Bar(double share)
    {
        var full = (int)(Math.Clamp(share, 0, 1) * Columns);
        return $"[teal]{new string('━', full)}[/][dim]{new string('━', Columns - full)}[/]";
    }

    private static string Number(int number, string more) =>
        $"[bold]{number.ToString("N0", CultureInfo.InvariantCulture)}[/]{(more.Length == 0 ? "" : $" [dim]{Markup.Escape(more)}[/]")}";
}
