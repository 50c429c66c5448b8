using LibraryService.Samples.Desk.Show;
using LibraryService.Samples.Desk.Story;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Report;

/// <summary>The story at the head of the report.</summary>
internal static class StorySection
{
    public static void Write(HtmlText page, LostHold story)
    {
        page.Raw("<section class=\"story\" id=\"story\"><div class=\"wrap\">");
        page.Add($"<p class=\"kicker\">One story, step by step</p><h2>{StoryShow.Heading(story)}</h2><p class=\"lead\">{StoryShow.Opening(story)}</p><ol class=\"steps\">");
        Words(page, story);
        Plan(page, story);
        Due(page, story);
        Way(page, story);
        page.Raw("<li><h3>How it ended</h3>");
        Line(page, story.Moments.Select(moment => (moment.At, moment.InWords, IsBad: false, File: (string?)null)));
        page.Raw("</li></ol></div></section>");
    }

    private static void Words(HtmlText page, LostHold story)
    {
        page.Raw("<li><h3>What is said</h3><div class=\"pair\"><article class=\"notice old\"><h4>Today’s usual notice</h4><div class=\"paper\">");
        page.Paragraphs(story.Usual.Text);
        page.Add($"</div><p class=\"verdict\">The proofreader finds {Show.Words.Count(story.Usual.Told.Count, "thing")}</p><ul class=\"findings\">");
        foreach (var finding in story.Usual.Told)
        {
            var (rule, words) = (finding.Split(' ')[0], finding[finding.IndexOf(' ', StringComparison.Ordinal)..]);
            page.Add($"<li><code>{rule}</code>{words}</li>");
        }

        page.Raw("</ul></article><article class=\"notice new\"><h4>What the desk wrote</h4><div class=\"paper\">");
        page.Add($"<p class=\"mailhead\">E-mail to {story.Patron}, {Moments.Short(story.Attempts[0].At)}<strong>{story.Ours.Subject}</strong></p>");
        page.Paragraphs(story.Ours.Words);
        page.Add($"</div><p class=\"verdict\">{(story.Ours.Findings.Count == 0 ? "The proofreader finds nothing" : $"The proofreader finds {Show.Words.Count(story.Ours.Findings.Count, "thing")}")}</p></article></div></li>");
    }

    private static void Plan(HtmlText page, LostHold story)
    {
        page.Raw("<li><h3>Who it went to, and why</h3><ul class=\"why\">");
        foreach (var sentence in story.Why)
        {
            page.Add($"<li>{sentence}</li>");
        }

        page.Raw("</ul></li>");
    }

    private static void Due(HtmlText page, LostHold story)
    {
        page.Raw("<li><h3>When the promise falls due</h3><dl class=\"due\">");
        foreach (var promise in story.Promises)
        {
            page.Add($"<dt>{Capital(Show.Words.Of(promise.Metric))}: <span class=\"{(promise.Status == SlaStatus.Met ? "kept" : "broken")}\">{StoryShow.StatusWords(promise.Status)}</span></dt><dd>{Capital(promise.InWords)}.</dd>");
        }

        page.Raw("</dl></li>");
    }

    private static void Way(HtmlText page, LostHold story)
    {
        page.Raw("<li><h3>The e-mail that came back, and the letter that followed</h3>");
        Line(page, story.Attempts.Select(attempt => (attempt.At, $"{Capital(Show.Words.Of(attempt.Channel))}: {attempt.InWords}", attempt.Outcome.Kind == DeliveryOutcomeKind.HardBounce, attempt.Outcome.Kind == DeliveryOutcomeKind.HardBounce ? null : attempt.File)));
        if (story.Letter.Channel == Channel.Letter)
        {
            Letter(page, story.Letter);
        }

        page.Add($"<p>The next message to {story.Patron} knows of it:</p><ul class=\"why\">");
        foreach (var sentence in story.Next)
        {
            page.Add($"<li>{sentence}</li>");
        }

        page.Raw("</ul></li>");
    }

    private static void Letter(HtmlText page, RenderedMessage letter)
    {
        page.Raw("<article class=\"letter\" aria-label=\"The letter\"><address>");
        page.Raw(string.Join("<br>", MessageExamples.Frame.PostalAddress.Select(System.Security.SecurityElement.Escape)));
        page.Add($"</address><p class=\"re\">{letter.Subject}</p>");
        page.Paragraphs(letter.Words);
        page.Raw("</article>");
    }

    private static void Line(HtmlText page, IEnumerable<(DateTimeOffset At, string InWords, bool IsBad, string? File)> moments)
    {
        page.Raw("<ol class=\"line\">");
        foreach (var (at, words, isBad, file) in moments)
        {
            page.Add($"<li><time datetime=\"{at:yyyy-MM-ddTHH:mmzzz}\">{Moments.Short(at)}</time><span{(isBad ? new HtmlMarkup(" class=\"bad\"") : new HtmlMarkup(""))}>{words}{(file is null ? new HtmlMarkup("") : new HtmlMarkup($"<span class=\"file\">{System.Security.SecurityElement.Escape(file)}</span>"))}</span></li>");
        }

        page.Raw("</ol>");
    }

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
