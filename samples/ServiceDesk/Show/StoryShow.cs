using System.Globalization;
using LibraryService.Samples.Desk.Story;
using LibraryService.Sla;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Tells the story of a lost hold, step by step.</summary>
internal static class StoryShow
{
    private const int Indent = 4;

    public static void Write(IAnsiConsole console, LostHold story)
    {
        console.Write(new Markup($"[bold]{Markup.Escape(Heading(story))}[/]\n"));
        Paragraph.Write(console, Opening(story));
        Step(console, 1, "What library systems send today");
        Quoted.Write(console, story.Usual.Text, Indent);
        Paragraph.Write(console, $"Our proofreader finds {Words.Count(story.Usual.Told.Count, "thing")} in it:", Indent, Indent);
        foreach (var finding in story.Usual.Told)
        {
            Paragraph.Write(console, finding, Indent, Indent + 6);
        }

        Step(console, 2, "What the desk wrote");
        Quoted.Write(console, story.Ours.WholeText, Indent);
        Paragraph.Write(console, story.Ours.Findings.Count == 0 ? "Our proofreader finds nothing in it." : $"Our proofreader finds {Words.Count(story.Ours.Findings.Count, "thing")} in it.", Indent, Indent);
        Step(console, 3, $"Who it went to, and why: {story.Patron}, case {story.Case}");
        foreach (var sentence in story.Why)
        {
            Paragraph.Write(console, sentence, Indent, Indent + 2);
        }

        Step(console, 4, "What was promised, and when it falls due");
        foreach (var promise in story.Promises)
        {
            Paragraph.Write(console, $"{Words.Of(promise.Metric)}: {promise.InWords}; {StatusWords(promise.Status)}", Indent, Indent + 2);
        }

        Step(console, 5, "The e-mail that came back, and the letter that followed");
        foreach (var attempt in story.Attempts)
        {
            Paragraph.Write(console, $"{Moments.Short(attempt.At)}  {Words.Of(attempt.Channel)}: {attempt.InWords}", Indent, Indent + 2);
        }

        Paragraph.Write(console, $"The next message to {story.Patron} knows of it:", Indent, Indent);
        Paragraph.Write(console, string.Join(' ', story.Next), Indent + 2, Indent + 2);
        Step(console, 6, "How it ended");
        foreach (var moment in story.Moments)
        {
            Paragraph.Write(console, $"{Moments.Short(moment.At)}  {moment.InWords}", Indent, Indent + 2);
        }
    }

    /// <summary>Such as <c>A hold is lost on Friday 28 August at 16:50</c>.</summary>
    public static string Heading(LostHold story) => $"A hold is lost on {Moments.DayName(story.LostAt)} at {Moments.Time(story.LostAt)}";

    /// <summary>How the story begins.</summary>
    public static string Opening(LostHold story) =>
        $"The copy of “{story.Title}” that {story.Patron} reserved is not on its shelf at {story.Branch}, and there is no other. " +
        $"{(story.ClosesAt is { } closes ? $"The branch closes at {Moments.Time(closes)}" : "The branch is closed")}, and Monday is a bank holiday: after the weekend it opens again on {Moments.Long(story.OpensAgain)}.";

    /// <summary>What became of a promise.</summary>
    public static string StatusWords(SlaStatus status) => status switch
    {
        SlaStatus.Met => "kept",
        SlaStatus.Missed or SlaStatus.Breached => "not kept",
        SlaStatus.Paused => "standing still",
        _ => status.ToString().ToLower(CultureInfo.InvariantCulture),
    };

    private static void Step(IAnsiConsole console, int number, string text)
    {
        console.WriteLine();
        console.Write(new Markup(string.Create(CultureInfo.InvariantCulture, $"[bold teal]{number}[/]  [bold]{Markup.Escape(text)}[/]\n")));
    }
}
