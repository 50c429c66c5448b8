namespace LibraryService.Templates.Rendering;

/// <summary>Sets two languages side by side.</summary>
internal static class TwoLanguages
{
    private const string Rule = "\n\n* * *\n\n";

    public static RenderedMessage Join(LanguageText first, LanguageText second, MessageText message) => first.ToMessage(message) with
    {
        Alongside = second.Language,
        Subject = first.Subject is null || second.Subject is null ? first.Subject ?? second.Subject : $"{first.Subject} / {second.Subject}",
        Text = message.IsSpoken ? Documents.Speech([first, second]) : first.Text.Text + (message.Target.Channel == Channel.Sms ? "\n" : Rule) + second.Text.Text,
        Html = first.Body is null || second.Body is null ? null : Documents.Html([first, second], message),
        Fallbacks = [.. first.Fallbacks.Concat(second.Fallbacks).Distinct(StringComparer.OrdinalIgnoreCase)],
        Spans = [],
    };
}
