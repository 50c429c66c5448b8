using System.Globalization;
using LibraryService.Templates.Proofreading;
using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

/// <summary>A message in one language, before it is put into a page or document.</summary>
/// <param name="Language">The language.</param>
/// <param name="Version">The text that it comes from.</param>
/// <param name="Fallbacks">The languages passed over.</param>
/// <param name="Title">The subject, where the channel has one.</param>
/// <param name="Words">The words without markup.</param>
/// <param name="Culture">How dates and numbers are written.</param>
/// <param name="Body">The paragraphs of a page or of a spoken text; null where the words alone go out.</param>
internal sealed record LanguageText(string Language, MessageVersion Version, IReadOnlyList<string> Fallbacks, RenderedText? Title, RenderedText Words, CultureInfo Culture, string? Body)
{
    public string? Subject => Title?.Text;

    public WritingDirection Direction => TextDirection.IsRightToLeft(Language) ? WritingDirection.RightToLeft : WritingDirection.LeftToRight;

    /// <summary>The message in this language alone.</summary>
    public RenderedMessage ToMessage(MessageText message) => new()
    {
        Name = message.Kind.Name,
        Channel = message.Target.Channel,
        Subject = Subject,
        Text = message.IsSpoken ? Documents.Speech([this]) : Words.Text,
        Html = Body is null || message.IsSpoken ? null : Documents.Html([this], message),
        Language = Language,
        Direction = Direction,
        Version = Version,
        Fallbacks = Fallbacks,
        Words = Words.Text,
        Spans = Words.Spans,
        SubjectSpans = Title?.Spans ?? [],
        Findings = Read(message, RenderedMessage.Whole(Subject, Words.Text)),
    };

    /// <summary>What the proofreader finds in the subject and in the words.</summary>
    /// <param name="message">The message.</param>
    /// <param name="whole">The whole of what goes out, in all its languages.</param>
    public IReadOnlyList<Finding> Read(MessageText message, string whole)
    {
        var reader = new Proofreader(message.Settings.Proofreading);
        var context = message.Context(Language, whole);
        var inWords = reader.Read(Words.Text, context, Pieces(Words));
        return Title is null ? inWords : [.. reader.Read(Title.Text, context with { IsSubject = true }, Pieces(Title)), .. inWords];
    }

    private static SourcePiece[] Pieces(RenderedText text)
    {
        var pieces = new SourcePiece[text.Spans.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            var span = text.Spans[i];
            pieces[i] = new SourcePiece(span.Rendered, span.Source, span.Field, span.IsQuoted);
        }

        return pieces;
    }
}
