using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Samples.Desk.Closing;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints what an emergency closure does.</summary>
internal static class ClosureShow
{
    private const int Most = 12;

    public static void Write(IAnsiConsole console, Closure closure)
    {
        console.Write(new Markup($"[bold]{Markup.Escape($"{closure.Branch} is closed from {Moments.Long(closure.From)}")}[/]\n"));
        Paragraph.Write(console, $"It opens again on {Moments.Long(closure.Reopens)}. It has {Words.Count(closure.OpenCases, "case")} in hand. Nothing was written down anew: each promise is worked out from what happened, under the hours as they are now.");
        DeskReport.Title(console, $"Promises with another date: {closure.Redated.Count.ToString(CultureInfo.InvariantCulture)}");
        if (closure.Redated.Count == 0)
        {
            console.WriteLine("None: no promise of this branch falls due in that time.");
        }
        else
        {
            WritePromises(console, closure);
        }

        DeskReport.Title(console, "Patrons told");
        if (closure.Told.Count == 0)
        {
            console.WriteLine("Nobody had to be.");
            return;
        }

        WriteTold(console, closure);
        foreach (var message in closure.Example)
        {
            DeskReport.Title(console, $"In words: {Words.Of(message.Channel)}");
            RenderedView.Write(console, message);
        }
    }

    private static void WritePromises(IAnsiConsole console, Closure closure)
    {
        var table = Tables.Of("case", "channel", "promise", "was due", "is due");
        foreach (var promise in closure.Redated.Take(Most))
        {
            table.AddRow(Markup.Escape($"{promise.Case}"), Words.Of(promise.Channel), Words.Of(promise.Metric), Moments.Short(promise.Was), $"[bold]{Moments.Short(promise.Is)}[/]");
        }

        console.Write(table);
        if (closure.Redated.Count > Most)
        {
            console.WriteLine($"and {(closure.Redated.Count - Most).ToString(CultureInfo.InvariantCulture)} more.");
        }
    }

    private static void WriteTold(IAnsiConsole console, Closure closure)
    {
        var table = Tables.Of("channel", "messages>", "gone out>");
        foreach (var channel in closure.Told.GroupBy(message => message.Current.To.Channel).OrderBy(group => group.Key))
        {
            table.AddRow(
                Words.Of(channel.Key),
                channel.Count().ToString(CultureInfo.InvariantCulture),
                channel.Count(message => message.State is DeliveryState.Accepted or DeliveryState.Delivered).ToString(CultureInfo.InvariantCulture));
        }

        console.Write(table);
        console.WriteLine();
        Paragraph.Write(
            console,
            $"{Words.Count(closure.Told.Count - closure.Holds, "patron")} with something in hand {(closure.Told.Count - closure.Holds == 1 ? "was" : "were")} told once each, however many cases they have" +
            $"{(closure.Holds > 0 ? $", and {Words.Count(closure.Holds, "hold")} may be collected for longer" : "")}. " +
            $"{(closure.Nearest is { } nearest ? $"Meanwhile {nearest} is there for them. " : "")}" +
            $"{(closure.Unreachable > 0 ? $"{Words.Count(closure.Unreachable, "patron")} could not be reached and {(closure.Unreachable == 1 ? "is" : "are")} with staff. " : "")}" +
            "A patron without a card, who rang or chatted, is told by whoever calls back.");
    }
}
