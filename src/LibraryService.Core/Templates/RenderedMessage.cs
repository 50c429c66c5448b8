using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates;

/// <summary>A message as it goes out on one channel.</summary>
public sealed record RenderedMessage
{
    /// <summary>The message.</summary>
    public required MessageName Name { get; init; }

    /// <summary>The channel that it is made for.</summary>
    public required Channel Channel { get; init; }

    /// <summary>One line without control characters: the subject of an e-mail, the title of a letter, page or notification. Null where the channel has none.</summary>
    public string? Subject { get; init; }

    /// <summary>The text: plain, or an SSML document for voice and phone trees.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// For e-mail, letters and postcards a whole page; for pages and what is shown in the catalogue an article to put into one. Well formed as XML. Null where the
    /// channel takes text alone.
    /// </summary>
    public string? Html { get; init; }

    /// <summary>The language that it is in, which may not be the one that was asked for.</summary>
    public required string Language { get; init; }

    /// <summary>Which way that language is written.</summary>
    public required WritingDirection Direction { get; init; }

    /// <summary>The second language set beside the first; null when there is none.</summary>
    public string? Alongside { get; init; }

    /// <summary>The text that it was rendered from.</summary>
    public required MessageVersion Version { get; init; }

    /// <summary>The languages that were asked for before <see cref="Language"/> and are not there, in that order. Empty: it is in the language asked for.</summary>
    public IReadOnlyList<string> Fallbacks { get; init; } = [];

    /// <summary>The words without markup, as the proofreader reads them. The same as <see cref="Text"/> but for voice and phone trees, where that is a document.</summary>
    public required string Words { get; init; }

    /// <summary>The subject, if there is one, an empty line, and the words: what a second reader reads, and what a <see cref="SecondReading"/> is bound to.</summary>
    public string WholeText => Whole(Subject, Words);

    /// <summary>
    /// What a proofreader finds in <see cref="Words"/>, and in <see cref="Subject"/> where a finding says so; the places in the template are those of the file that
    /// <see cref="Spans"/> and <see cref="SubjectSpans"/> name.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether nothing was found that keeps the message from going out.</summary>
    public bool MayGoOut => !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>What each stretch of <see cref="Words"/> comes from. Empty for two languages.</summary>
    public IReadOnlyList<RenderedSpan> Spans { get; init; } = [];

    /// <summary>What each stretch of <see cref="Subject"/> comes from. Empty for two languages, and where there is no subject.</summary>
    public IReadOnlyList<RenderedSpan> SubjectSpans { get; init; } = [];

    /// <summary>The message, channel and language; never what it says.</summary>
    public override string ToString() => $"{Name} by {Channel} in {Language}";

    internal static string Whole(string? subject, string words) => subject is null ? words : $"{subject}\n\n{words}";
}
