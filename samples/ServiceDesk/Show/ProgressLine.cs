using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Shows how far some work is, to people only: nothing of it is written to a file, and nothing stays behind.</summary>
internal static class ProgressLine
{
    // Often enough for the eye.
    private const int Steps = 100;

    public static T While<T>(IAnsiConsole console, string what, int count, Func<Action, T> work)
    {
        var capabilities = console.Profile.Capabilities;
        if (!capabilities.Interactive || !capabilities.Ansi)
        {
            return work(() => { });
        }

        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(what, maxValue: count);
            var every = Math.Max(1, count / Steps);
            var seen = 0;
            return work(() =>
            {
                if (++seen % every == 0)
                {
                    task.Value = seen;
                }
            });
        });
    }
}
