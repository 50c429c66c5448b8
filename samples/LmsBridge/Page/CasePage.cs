using LibraryService.Desk;
using LibraryService.Samples.Bridge.Cases;
using LibraryService.Samples.Bridge.Rollout;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Show;
using LibraryService.Sla;

namespace LibraryService.Samples.Bridge.Page;

/// <summary>The page of one case: what was asked, what was promised, what happened, and what can be done.</summary>
internal sealed class CasePage(ServiceDesk desk, ICaseStore cases, CaseWork work, CaseZone zone, RolloutReport rollout, TimeProvider time)
{
    /// <summary>The page of a case; null when there is none.</summary>
    public async Task<HtmlText?> OfAsync(CaseId id, IReadOnlyDictionary<string, string>? said, IReadOnlyDictionary<string, string[]>? errors, CancellationToken ct) =>
        await cases.FindAsync(id, ct) is { } found ? await OfAsync(found, said, errors, ct) : null;

    /// <summary>The page of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="said">What somebody wrote that was not taken; null for nothing.</param>
    /// <param name="errors">Why it was not.</param>
    /// <param name="ct">Cancels the questions.</param>
    public async Task<HtmlText> OfAsync(ServiceCase @case, IReadOnlyDictionary<string, string>? said, IReadOnlyDictionary<string, string[]>? errors, CancellationToken ct)
    {
        var topic = @case.Inquiry.Topic.IsEmpty ? "a question" : $"{@case.Inquiry.Topic}".Replace('.', ' ').Replace('-', ' ');
        var page = PageFrame.Begin($"Case {@case.Id}", "Case", $"{@case.Id}");
        page.Add($"<p class=\"lead\">{topic}, {Words.Of(@case.Inquiry.Channel)}{(@case.Inquiry.BranchId.IsEmpty ? "" : $", {@case.Inquiry.BranchId}")}. {StateOf(@case)}</p>");
        page.Raw("<nav aria-label=\"Desk\"><ul><li><a href=\"/\">All open cases</a></li></ul></nav></header><main id=\"main\" class=\"wrap\" tabindex=\"-1\">");
        CaseForms.Errors(page, errors);
        Asked(page, @case);
        Promises(page, @case);
        CaseForms.Approve(page, @case, await work.HeldAsync(@case, ct), said, rollout.Unsent);
        CaseForms.Reply(page, @case, said, rollout.Unsent);
        Story(page, @case);
        page.Raw("</main><footer class=\"wrap\"><p>What is here is about one person. Close the page when you are done.</p></footer>\n</body>\n</html>");
        return page;
    }

    private static void Asked(HtmlText page, ServiceCase @case)
    {
        page.Raw("<section aria-labelledby=\"asked\"><h2 id=\"asked\">What was asked</h2><div class=\"paper\">");
        page.Paragraphs(@case.Inquiry.Text.Length == 0 ? "No words came with it." : @case.Inquiry.Text);
        foreach (var happened in @case.Events.Where(happened => happened.Kind == CaseEventKind.PatronWrote && happened.Said is not null))
        {
            page.Paragraphs(happened.Said!.Value.Reveal());
        }

        page.Raw("</div></section>");
    }

    private void Promises(HtmlText page, ServiceCase @case)
    {
        page.Raw("<section aria-labelledby=\"promised\"><h2 id=\"promised\">What was promised</h2>");
        if (desk.Report(@case) is not { } report)
        {
            page.Raw("<p class=\"nothing\">Nothing was promised for this.</p></section>");
            return;
        }

        page.Raw("<dl class=\"due\">");
        foreach (var metric in Enum.GetValues<SlaMetric>())
        {
            if (report[metric] is { Clock: { } clock } measure)
            {
                page.Add($"<dt>{Words.Of(metric)}</dt><dd>{StatusOf(@case, measure, clock)}</dd>");
            }
        }

        page.Raw("</dl></section>");
    }

    private HtmlMarkup StatusOf(ServiceCase @case, SlaMeasure measure, SlaClock clock)
    {
        var words = new HtmlText();
        var due = measure.Due is { } at ? $" Due {Moments.Short(zone.Local(@case, at))}." : "";
        switch (measure.Status)
        {
            case SlaStatus.Met:
                words.Add($"<span class=\"kept\">Kept</span>, {Moments.Short(zone.Local(@case, clock.StoppedAt!.Value))}.{due}");
                break;
            case SlaStatus.Missed:
                words.Add($"<span class=\"broken\">Too late</span>, {Moments.Short(zone.Local(@case, clock.StoppedAt!.Value))}.{due}");
                break;
            case SlaStatus.Breached:
                words.Add($"<span class=\"broken\">Late</span>.{due}");
                break;
            case SlaStatus.Paused:
                words.Add($"Stands still.");
                break;
            default:
                words.Add($"Running, {(measure.Due is { } end ? $"{Spans.Calendar(end - time.GetUtcNow())} left" : "never due as things are")}.{due}");
                break;
        }

        return new HtmlMarkup(words.ToString().Trim());
    }

    private void Story(HtmlText page, ServiceCase @case)
    {
        page.Raw("<section aria-labelledby=\"story\"><h2 id=\"story\">What happened</h2><ol class=\"line\">");
        foreach (var happened in @case.Events)
        {
            page.Add($"<li><time datetime=\"{happened.At.UtcDateTime:O}\">{Moments.Short(zone.Local(@case, happened.At))}</time><span>{CaseWords.Of(happened)}</span></li>");
        }

        page.Raw("</ol></section>");
    }

    private static string StateOf(ServiceCase @case) => @case.State switch
    {
        CaseState.Resolved => "Resolved.",
        CaseState.Merged => $"It went into {@case.MergedInto}.",
        CaseState.Waiting => $"{@case.WaitingOn?.Replace('-', ' ')}.",
        _ => @case.AwaitsReply ? "The patron waits for an answer." : "Answered.",
    };
}
