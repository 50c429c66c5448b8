using LibraryService.Sla;

namespace Readme;

internal sealed class Watching : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: watcher
        var nine = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        var watcher = new SlaWatcher<string>();
        watcher.Schedule("C-118", nine.AddHours(4));
        var answered = watcher.Schedule("C-119", nine.AddHours(2));
        watcher.Schedule("C-120", nine.AddHours(1));
        watcher.Cancel(answered);

        Console.WriteLine($"look again at {watcher.NextDue:R}");
        while (watcher.TryTake(nine.AddDays(1), out var overdue, out var due))
        {
            Console.WriteLine($"{overdue} was due {due:R}");
        }
        // end: watcher

        return Task.CompletedTask;
    }
}
