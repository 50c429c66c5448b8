namespace LibraryService.Templates.Rendering;

/// <summary>Sets two languages side by side.</summary>
internal static class TwoLanguages
{
    private const string Rule = "\n\n* * *\n\n";
    private const string BetweenSubjects = " / ";

    public static RenderedMessage Join(LanguageText first, LanguageText second, MessageText message)
    {
        var between = message.Target.Channel == Channel.Sms ? "\n" : Rule;
        var words = first.Words.Text + between + second.Words.Text;
        var (secondStart, secondSubject) = (first.Words.Text.Length + between.Length, first.Subject is { } subject ? subject.Length + BetweenSubjects.Length : 0);
        var title = first.Subject is null || second.Subject is null ? first.Subject ?? second.Subject : first.Subject + BetweenSubjects + second.Subject;
        var whole = RenderedMessage.Whole(title, words);
        return first.ToMessage(message) with
        {
            Alongside = second.Language,
            Subject = title,
            Text = message.IsSpoken ? Documents.Speech([first, second]) : words,
            Html = first.Body is null || second.Body is null || message.IsSpoken ? null : Documents.Html([first, second], message),
            Fallbacks = [.. first.Fallbacks.Concat(second.Fallbacks).Distinct(StringComparer.OrdinalIgnoreCase)],
            Words = words,
            Spans = [],
            SubjectSpans = [],
            Findings =
            [
                .. first.Read(message, whole),
                .. second.Read(message, whole).Select(finding => finding.Within(finding.IsInSubject ? secondSubject : secondStart)),
            ],
        };
    }
}
