namespace LibraryService.Templates.Proofreading;

/// <summary>Something in a message that a person should know before it leaves.</summary>
/// <param name="RuleId">The rule that found it, such as PR101.</param>
/// <param name="Severity">How much it weighs in this library, on this channel, at this branch and in this template.</param>
/// <param name="Span">Where in the text that was read. What is missing is shown at the first sentence of the body, or at the end.</param>
/// <param name="Message">What is the matter and what to do, in a sentence or two of English.</param>
public sealed record Finding(string RuleId, Severity Severity, TextSpan Span, string Message)
{
    /// <summary>A safe change that answers the finding; null when a person has to think.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Where in the template; null when the reader was not told what came from where.</summary>
    public TextSpan? TemplateSpan { get; init; }

    /// <summary>The field whose value the finding touches; null when there is none, or the reader was not told.</summary>
    public string? Field { get; init; }

    /// <summary>Whether it is in the subject: <see cref="Span"/> is then a stretch of that. Else it is in the words of the message.</summary>
    public bool IsInSubject { get; init; }

    /// <summary>The same finding, its places those of a longer text in which what was read starts at <paramref name="at"/>.</summary>
    public Finding Within(int at) => this with
    {
        Span = new TextSpan(Span.Start + at, Span.Length),
        Fix = Fix is { } fix ? fix with { Span = new TextSpan(fix.Span.Start + at, fix.Span.Length) } : null,
    };

    /// <summary>The finding on a line, such as <c>PR204 error at 14..21: ...</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{RuleId} {Severity.ToString().ToLowerInvariant()} at {(IsInSubject ? "subject " : "")}{Span}: {Message}");
}
