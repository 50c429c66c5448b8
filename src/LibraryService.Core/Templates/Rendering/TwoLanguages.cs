namespace LibraryService.Templates.Rendering;

/// <summary>Sets two languages side by side.</summary>
internal static class TwoLanguages
{
    private const string Rule = "\n\n* * *\n\n";

    public static RenderedMessage Join(LanguageText first, LanguageText second, MessageText message)
    {
        var between = message.Target.Channel == Channel.Sms ? "\n" : Rule;
        var words = first.Words.Text + between + second.Words.Text;
        var secondStart = first.Words.Text.Length + between.Length;
        return first.ToMessage(message) with
        {
            Alongside = second.Language,
            Subject = first.Subject is null || second.Subject is null ? first.Subject ?? second.Subject : $"{first.Subject} / {second.Subject}",
            Text = message.IsSpoken ? Documents.Speech([first, second]) : words,
            Html = first.Body is null || second.Body is null || message.IsSpoken ? null : Documents.Html([first, second], message),
            Fallbacks = [.. first.Fallbacks.Concat(second.Fallbacks).Distinct(StringComparer.OrdinalIgnoreCase)],
            Words = words,
            Spans = [],
            Findings =
            [
                .. first.Read(message),
                .. second.Read(message).Select(finding => finding with { Span = new TextSpan(finding.Span.Start + secondStart, finding.Span.Length) }),
            ],
        };
    }
}
