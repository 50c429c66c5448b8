using System.Globalization;
using System.Text;
using LibraryService.Templates.Proofreading;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints a text with the findings marked in it, and under each line what is the matter.</summary>
internal static class FindingView
{
    private const int Gutter = 6;

    /// <summary>Prints a subject with what is found in it.</summary>
    public static void WriteSubject(IAnsiConsole console, string subject, IEnumerable<Finding> all)
    {
        List<Finding> findings = [.. all.Where(finding => finding.IsInSubject)];
        console.Write(new Markup($"[bold]{Marked(subject, Marks(subject, findings), 0, subject.Length)}[/]\n"));
        findings.ForEach(finding => WriteFinding(console, finding));
    }

    /// <summary>Prints a text with what is found in it; what is found in a subject only counts.</summary>
    public static void Write(IAnsiConsole console, string text, IReadOnlyList<Finding> all)
    {
        List<Finding> findings = [.. all.Where(finding => !finding.IsInSubject)];
        var marks = Marks(text, findings);
        var next = 0;
        foreach (var (line, start, end) in Rows(text, console.Profile.Width - Gutter - 1))
        {
            console.Write(new Markup(Gutters(line) + Marked(text, marks, start, end) + "\n"));
            var carets = Carets(marks, start, end);
            if (carets.Length > 0)
            {
                console.Write(new Markup(new string(' ', Gutter) + carets + "\n"));
            }

            for (; next < findings.Count && (findings[next].Span.Start < end || end >= text.TrimEnd().Length || (start <= findings[next].Span.Start && findings[next].Span.Start <= end)); next++)
            {
                WriteFinding(console, findings[next]);
            }
        }

        foreach (var finding in findings.Skip(next))
        {
            WriteFinding(console, finding);
        }

        console.WriteLine();
        console.Write(new Markup(Summary(all) + "\n"));
    }

    private static void WriteFinding(IAnsiConsole console, Finding finding)
    {
        var fix = finding.Fix is { } change ? change.Replacement.Length == 0 ? " Fix: leave it out." : $" Fix: {change.Replacement}" : "";
        console.Write(new Padder(
            new Markup($"[{Colour(finding.Severity)}]{finding.RuleId} {finding.Severity.ToString().ToLowerInvariant()}[/] {Markup.Escape(finding.Message + fix)}"),
            new Padding(Gutter, 0, 0, 0)));
    }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return "[green]Nothing to say.[/]";
        }

        var counts = from severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Suggestion]
                     let count = findings.Count(finding => finding.Severity == severity)
                     where count > 0
                     select $"[{Colour(severity)}]{Words.Count(count, severity.ToString().ToLowerInvariant())}[/]";
        var held = findings.Any(finding => finding.Severity == Severity.Error) ? "The message does not go out." : "Nothing holds the message back.";
        return $"{string.Join(", ", counts)}. {held}";
    }

    /// <summary>The heaviest finding on each character.</summary>
    private static Severity[] Marks(string text, IReadOnlyList<Finding> findings)
    {
        var marks = new Severity[text.Length];
        foreach (var finding in findings)
        {
            foreach (ref var mark in marks.AsSpan(finding.Span.Start, finding.Span.Length))
            {
                mark = finding.Severity > mark ? finding.Severity : mark;
            }
        }

        return marks;
    }

    /// <summary>The lines of a text, broken between words where they are too wide; 0 stands for a line that goes on.</summary>
    private static IEnumerable<(int Line, int Start, int End)> Rows(string text, int width)
    {
        var (line, start) = (0, 0);
        foreach (var said in text.TrimEnd().Split('\n'))
        {
            line++;
            var end = start + said.TrimEnd('\r').Length;
            var (number, from) = (line, start);
            while (end - from > width)
            {
                var space = text.LastIndexOf(' ', from + width - 1, width);
                var to = space > from ? space + 1 : from + width;
                yield return (number, from, to);
                (number, from) = (0, to);
            }

            yield return (number, from, end);
            start += said.Length + 1;
        }
    }

    private static string Gutters(int line) => $"[grey]{(line == 0 ? "" : line.ToString(CultureInfo.InvariantCulture)),Gutter - 2}[/]  ";

    private static string Marked(string text, Severity[] marks, int start, int end)
    {
        var marked = new StringBuilder();
        for (var i = start; i < end;)
        {
            var to = i + 1;
            while (to < end && marks[to] == marks[i])
            {
                to++;
            }

            var said = Markup.Escape(Shown(text[i..to]));
            marked.Append(marks[i] == Severity.Off ? said : $"[underline {Colour(marks[i])}]{said}[/]");
            i = to;
        }

        return marked.ToString();
    }

    private static string Carets(Severity[] marks, int start, int end)
    {
        var carets = new StringBuilder();
        var last = Array.FindLastIndex(marks, Math.Max(0, end - 1), Math.Max(0, end - start), mark => mark > Severity.Off);
        for (var i = start; i <= last; i++)
        {
            carets.Append(marks[i] == Severity.Off ? " " : $"[{Colour(marks[i])}]^[/]");
        }

        return carets.ToString();
    }

    // A control character in somebody's text must not steer the terminal.
    private static string Shown(string said) => string.Concat(said.Select(character => char.IsControl(character) ? ' ' : character));

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
