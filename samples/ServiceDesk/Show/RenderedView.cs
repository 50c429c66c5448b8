using LibraryService.Templates;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints a rendered message as somebody would read or hear it, with what the proofreader finds.</summary>
internal static class RenderedView
{
    public static void Write(IAnsiConsole console, RenderedMessage message)
    {
        Line(console, $"[grey]{Markup.Escape($"{message.Channel}, {message.Language}, version {message.Version}")}[/]");
        // That British English has the words of English is no news.
        var missing = message.Fallbacks.Where(language => !language.StartsWith(message.Language + "-", StringComparison.OrdinalIgnoreCase)).ToList();
        if (missing.Count > 0)
        {
            Line(console, $"[yellow]{Markup.Escape($"There are no words in {string.Join(", ", missing)}.")}[/]");
        }

        if (message.Subject is { } subject)
        {
            FindingView.WriteSubject(console, subject, message.Findings);
        }

        if (message.Channel == Channel.Sms)
        {
            var sms = SmsText.Measure(message.Words);
            Line(console, $"[grey]{Markup.Escape($"{sms.Encoding}, {sms.Units} units, {Words.Count(sms.Segments, "part")}")}[/]");
        }

        console.WriteLine();
        FindingView.Write(console, message.Words, message.Findings);
    }

    private static void Line(IAnsiConsole console, string markup) => console.Write(new Markup(markup + "\n"));
}
