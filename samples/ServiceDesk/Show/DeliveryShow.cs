using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Samples.Desk.Running;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>What was written to patrons, and what became of it.</summary>
internal static class DeliveryShow
{
    /// <summary>What went out of each message of the catalogue.</summary>
    public static IReadOnlyList<(string Message, int Count)> ByMessage(LoopResult run) =>
        [.. run.Messages.CountBy(message => Words.Of(message.Message)).OrderByDescending(group => group.Value).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Value))];

    /// <summary>How many arrived on each channel, those on a later step of their plan apart.</summary>
    public static IReadOnlyList<(Channel Channel, int First, int Later)> ByChannel(LoopResult run) =>
    [
        .. run.Messages
            .Where(message => message.State is DeliveryState.Accepted or DeliveryState.Delivered)
            .GroupBy(message => message.Current.To.Channel)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Count(message => message.Step == 0), group.Count(message => message.Step > 0))),
    ];

    public static void Write(IAnsiConsole console, LoopResult run)
    {
        DeskReport.Title(console, "What was written, and on which way it went");
        if (run.Messages.Count == 0)
        {
            Paragraph.Write(console, "Nothing: the log does not say who asked, or all was said by word of mouth.");
            return;
        }

        var table = Tables.Of("channel", "went out>", "after another had failed>");
        foreach (var (channel, first, later) in ByChannel(run))
        {
            table.AddRow(Words.Of(channel), Number(first + later), later == 0 ? "" : Number(later));
        }

        console.Write(table);
        console.WriteLine();
        var dropped = run.Messages.Count(message => message.State == DeliveryState.Dropped);
        var waiting = run.Messages.Count(message => message.State == DeliveryState.Waiting);
        var failed = run.Messages.Count(message => message.State == DeliveryState.Failed);
        Paragraph.Write(console,
            $"{Words.Count(run.Messages.Count, "message")} of {Words.Count(ByMessage(run).Count, "kind")}: {string.Join(", ", ByMessage(run).Select(one => $"{one.Message} {Number(one.Count)}"))}. " +
            $"{Words.Count(run.CameBack, "mail")} came back from mailboxes that nobody has any more. {Words.Count(dropped, "acknowledgement")} {(dropped == 1 ? "was" : "were")} dropped, because the answer was first. " +
            $"On their way now: {Number(waiting)}. With staff, because no way was left: {Number(failed)}.");
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
