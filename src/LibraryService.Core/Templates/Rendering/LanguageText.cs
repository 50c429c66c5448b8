using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

/// <summary>A message in one language, before it is put into a page or document.</summary>
internal sealed record LanguageText(string Language, MessageVersion Version, IReadOnlyList<string> Fallbacks, string? Subject, RenderedText Text, string? Body)
{
    public WritingDirection Direction => TextDirection.IsRightToLeft(Language) ? WritingDirection.RightToLeft : WritingDirection.LeftToRight;

    /// <summary>The message in this language alone.</summary>
    public RenderedMessage ToMessage(MessageText message) => new()
    {
        Name = message.Name,
        Channel = message.Target.Channel,
        Subject = Subject,
        Text = message.IsSpoken ? Documents.Speech([this]) : Text.Text,
        Html = Body is null ? null : Documents.Html([this], message),
        Language = Language,
        Direction = Direction,
        Version = Version,
        Fallbacks = Fallbacks,
        Spans = message.IsSpoken ? [] : Text.Spans,
    };
}
