using LibraryService.Samples.Bridge.Board;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Show;
using LibraryService.Sla;

namespace LibraryService.Samples.Bridge.Page;

/// <summary>The part of the desk page that changes: the same markup for the first sight, for every change after it, and without script.</summary>
internal static class BoardHtml
{
    /// <summary>The figures and the four lists.</summary>
    public static string Of(BoardView view)
    {
        var page = new HtmlText();
        page.Add($"<div data-part=\"figures\" data-news=\"{News(view)}\"><dl class=\"key\">");
        Figure(page, "late", view.CountOf(PromiseState.Late), "Late", "the promise is broken", "promises");
        Figure(page, "soon", view.CountOf(PromiseState.Soon), "Soon", "a warning was reached", "promises");
        Figure(page, "", view.CountOf(PromiseState.Running), "In time", "the clock is running", "promises");
        Figure(page, "", view.CountOf(PromiseState.Paused) + view.CountOf(PromiseState.Stopped), "At rest", "answered, or waiting for others", "promises");
        Figure(page, "read", view.ForReaders.Count, "To read", "a second reader is missing", "readers");
        Figure(page, "late", view.Failed.Count, "Not delivered", "nobody got the message", "failed");
        page.Raw("</dl></div>");
        Promises(page, view);
        Readers(page, view);
        Failed(page, view);
        AtRisk(page, view);
        return page.ToString();
    }

    /// <summary>The state of the board in one sentence, for who hears the page: told when it changes, and not more often than can be listened to.</summary>
    public static string News(BoardView view) =>
        $"{Words.Count(view.CountOf(PromiseState.Late), "promise")} late, {view.CountOf(PromiseState.Soon)} soon, {Words.Count(view.ForReaders.Count, "answer")} to read, {Words.Count(view.Failed.Count, "message")} not delivered.";

    private static void Figure(HtmlText page, string kind, int count, string name, string more, string part) =>
        page.Add($"<div class=\"{(count == 0 ? "none" : kind)}\"><dt><a href=\"#{part}\">{name}</a></dt><dd class=\"figure\">{count:N0}</dd><dd class=\"more\">{more}</dd></div>");

    private static void Promises(HtmlText page, BoardView view)
    {
        page.Raw("<section data-part=\"promises\" id=\"promises\" aria-labelledby=\"promises-name\"><h2 id=\"promises-name\">Open cases</h2>");
        if (view.Promises.Count == 0)
        {
            page.Raw("<p class=\"nothing\">No case is open here. Well done.</p></section>");
            return;
        }

        page.Add($"<table role=\"table\" class=\"cards\"><caption>{Words.Count(view.Open, "open case")}, the one that is due first on top{(view.Open > view.Promises.Count ? $"; {view.Promises.Count} are shown" : "")}</caption>");
        Header(page, "Case", "About", "Came by", "With", "Promise", "Due");
        page.Raw("<tbody role=\"rowgroup\">");
        foreach (var row in view.Promises)
        {
            Promise(page, row, view.Now);
        }

        page.Raw("</tbody></table></section>");
    }

    private static void Promise(HtmlText page, PromiseRow row, DateTimeOffset now)
    {
        var @case = row.Case;
        page.Add($"<tr role=\"row\" data-key=\"{@case.Id}\" class=\"{StateOf(row.State)}\"><th role=\"rowheader\" scope=\"row\"><a href=\"{PathOf(@case.Id)}\">{@case.Id}</a></th>");
        page.Add($"<td role=\"cell\" data-label=\"About\"><div>{TopicOf(@case.Topic)}{(@case.Unanswered > 1 ? new HtmlMarkup($"<small>wrote {@case.Unanswered} times</small>") : new HtmlMarkup(""))}</div></td>");
        page.Add($"<td role=\"cell\" data-label=\"Came by\"><div>{Words.Of(@case.Channel)}<small>{(@case.Branch.IsEmpty ? "no branch" : $"{@case.Branch}")}</small></div></td>");
        page.Add($"<td role=\"cell\" data-label=\"With\"><div>{(@case.Staff.IsEmpty ? "nobody yet" : $"{@case.Staff}")}</div></td>");
        page.Add($"<td role=\"cell\" data-label=\"Promise\"><div>{(row.IsCounting ? Words.Of(row.Metric) : @case.WaitingOn is { } waiting ? waiting.Replace('-', ' ') : "none is running")}{AnsweredOf(row, now)}</div></td>");
        page.Add($"<td role=\"cell\" data-label=\"Due\"><div><span class=\"state\">{NameOf(row.State)}</span> {Due(row, now)}{Bar(row, now)}</div></td></tr>");
    }

    private static HtmlMarkup AnsweredOf(PromiseRow row, DateTimeOffset now) => Markup(page =>
    {
        if (row.Answered is { Clock.StoppedAt: { } at } answered)
        {
            var local = row.Due is { } due ? at.ToOffset(due.Offset) : at;
            page.Add($"<small class=\"{(answered.Status == SlaStatus.Met ? "kept" : "broken")}\">answered {When(local, now)}, {(answered.Status == SlaStatus.Met ? "in time" : "too late")}</small>");
        }
    });

    private static HtmlMarkup Due(PromiseRow row, DateTimeOffset now) => Markup(page =>
    {
        if (row.Due is { } due)
        {
            page.Add($"<time datetime=\"{due.UtcDateTime:O}\">{When(due, now)}</time> <span class=\"left\" data-due=\"{due.UtcDateTime:O}\">{Left(due - now)}</span>");
        }
    });

    // How much is used goes by opening hours, which a browser does not know: it comes with every change, and in steps that can be seen.
    private static HtmlMarkup Bar(PromiseRow row, DateTimeOffset now) => Markup(page =>
    {
        if (row.IsCounting)
        {
            page.Add($"<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"all\" width=\"100\" height=\"4\"/><rect class=\"used\" width=\"{Math.Round(row.Used(now) * 100):0}\" height=\"4\"/></svg>");
        }
    });

    private static void Readers(HtmlText page, BoardView view)
    {
        page.Raw("<section data-part=\"readers\" id=\"readers\" aria-labelledby=\"readers-name\"><h2 id=\"readers-name\">Waits for a second reader</h2>");
        List(page, view.ForReaders, "Nothing waits to be read.", (row, at) =>
            page.Add($"<li data-key=\"{row.Id}\"><h3><a href=\"{PathOf(row.Id)}#approve\">{row.Id}</a></h3><p>{TopicOf(row.Topic)}, {Words.Of(row.Channel)}{(row.Branch.IsEmpty ? "" : $", {row.Branch}")}</p><p class=\"next\">written {Ago(view.Now, row.LastReplyAt)}; somebody else reads it before it goes out</p></li>"));
        page.Raw("</section>");
    }

    private static void Failed(HtmlText page, BoardView view)
    {
        page.Raw("<section data-part=\"failed\" id=\"failed\" aria-labelledby=\"failed-name\"><h2 id=\"failed-name\">Not delivered</h2>");
        List(page, view.Failed, "Every message has gone out.", (row, at) =>
        {
            var name = new HtmlMarkup(row.Id.IsEmpty ? "no case" : Markup(link => link.Add($"<a href=\"{PathOf(row.Id)}\">{row.Id}</a>")).Text);
            page.Add($"<li data-key=\"{row.Id} {at}\"><h3>{name}</h3><p>{TopicOf(row.Topic)}{(row.Channel is { } channel ? $", {Words.Of(channel)}" : "")}{(row.Branch.IsEmpty ? "" : $", {row.Branch}")}</p><p class=\"next\">{row.Why}{(row.At is null ? "" : $", {Ago(view.Now, row.At)}")}</p></li>");
        });
        page.Raw("</section>");
    }

    private static void AtRisk(HtmlText page, BoardView view)
    {
        page.Raw("<section data-part=\"risk\" id=\"risk\" aria-labelledby=\"risk-name\"><h2 id=\"risk-name\">Who is at risk</h2><p class=\"lead\">People for whom more than one thing goes wrong at once. Most who give up say nothing before.</p>");
        List(page, view.AtRisk, "Nobody, as far as we can see.", (row, at) =>
        {
            var links = row.Cases.Select(id => Markup(link => link.Add($"<a href=\"{PathOf(id)}\">{id}</a>")).Text.TrimEnd());
            page.Add($"<li data-key=\"{row.Cases[0]}\"><h3>{new HtmlMarkup(string.Join(", ", links))}</h3><p>{Sentence(row.Reasons)}</p></li>");
        });
        page.Raw("</section>");
    }

    private static void List<T>(HtmlText page, IReadOnlyList<T> rows, string nothing, Action<T, int> write)
    {
        if (rows.Count == 0)
        {
            page.Add($"<p class=\"nothing\">{nothing}</p>");
            return;
        }

        page.Raw("<ul class=\"people\">");
        for (var at = 0; at < rows.Count; at++)
        {
            write(rows[at], at);
        }

        page.Raw("</ul>");
    }

    private static void Header(HtmlText page, params ReadOnlySpan<string> names)
    {
        page.Raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var name in names)
        {
            page.Add($"<th role=\"columnheader\" scope=\"col\">{name}</th>");
        }

        page.Raw("</tr></thead>");
    }

    private static HtmlMarkup Markup(Action<HtmlText> write)
    {
        var part = new HtmlText();
        write(part);
        return new HtmlMarkup(part.ToString().Trim());
    }

    private static string Sentence(IReadOnlyList<string> reasons) => Words.List(reasons) is { Length: > 0 } words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}." : "";

    private static string PathOf(CaseId id) => $"/cases/{Uri.EscapeDataString($"{id}")}";

    private static string TopicOf(Topic topic) => topic.IsEmpty ? "something" : $"{topic}".Replace('.', ' ').Replace('-', ' ');

    private static string When(DateTimeOffset at, DateTimeOffset now) => now.ToOffset(at.Offset).Date == at.Date ? Moments.Time(at) : Moments.Short(at);

    private static string Left(TimeSpan left) => left < TimeSpan.Zero ? $"{Spans.Calendar(-left)} late" : $"in {Spans.Calendar(left)}";

    private static string Ago(DateTimeOffset now, DateTimeOffset? at) => at is { } then && now - then >= TimeSpan.FromMinutes(1) ? $"{Spans.Calendar(now - then)} ago" : "just now";

    private static string StateOf(PromiseState state) => state switch
    {
        PromiseState.Late => "late",
        PromiseState.Soon => "soon",
        PromiseState.Running => "running",
        PromiseState.Paused => "paused",
        _ => "stopped",
    };

    private static string NameOf(PromiseState state) => state switch
    {
        PromiseState.Late => "Late",
        PromiseState.Soon => "Soon",
        PromiseState.Running => "In time",
        PromiseState.Paused => "Waiting",
        _ => "At rest",
    };
}
