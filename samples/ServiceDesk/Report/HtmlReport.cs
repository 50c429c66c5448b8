using System.Globalization;
using LibraryService.Metrics.Staffing;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Report;

/// <summary>The report as one page that needs nothing else: no script, no font, no request.</summary>
internal static class HtmlReport
{
    private const int Soonest = 12;
    private const int MostSilent = 6;

    /// <summary>The page.</summary>
    public static string Of(DeskView view)
    {
        var page = new HtmlText();
        Head(page, view);
        page.Raw("<main>");
        if (view.Story is { } story)
        {
            StorySection.Write(page, story);
        }

        page.Raw("<div class=\"wrap\">");
        Promises(page, view);
        Figures(page, view);
        page.Raw("</div></main>");
        Foot(page, view);
        return page.ToString();
    }

    private static void Head(HtmlText page, DeskView view)
    {
        var log = view.Run.Log;
        page.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">");
        page.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        page.Add($"<title>{log.Title}</title>");
        page.Raw($"<style>\n{OwnFile.Read("report.css")}</style>\n</head>\n<body>");
        var from = log.Cases.SelectMany(@case => @case.Events).Min(happened => happened.At);
        page.Add($"<header class=\"top wrap\"><p class=\"kicker\">Service report</p><h1>{log.Title}</h1><p class=\"lead\">{Moments.Date(from)} to {Moments.Date(log.Now)}, {Words.Count(log.Hours.Branches.Count, "branch")}. {log.Notes[0]}</p><dl class=\"key\">");
        foreach (var (name, figure, more) in QuarterSummary.Lines(view))
        {
            page.Add($"<div><dt>{name}</dt><dd class=\"figure\">{figure}</dd><dd class=\"more\">{more}</dd></div>");
        }

        page.Raw("</dl><nav aria-label=\"Contents\"><ul>");
        foreach (var (id, name) in Contents(view))
        {
            page.Add($"<li><a href=\"#{id}\">{name}</a></li>");
        }

        page.Raw("</ul></nav></header>");
    }

    private static IEnumerable<(string Id, string Name)> Contents(DeskView view) =>
    [
        .. view.Story is null ? [] : new[] { ("story", "The story") },
        ("promises", "Promises"),
        .. view.Figures is null ? [] : new[] { ("channels", "Channels"), ("satisfied", "Satisfaction") },
        .. view.Curve is null ? [] : new[] { ("patrons", "Patrons") },
        .. view.Figures is null ? [] : new[] { ("rota", "Staffing") },
    ];

    private static void Promises(HtmlText page, DeskView view)
    {
        page.Raw("<section id=\"promises\"><h2>Were promises kept?</h2>");
        ReportFigures.Kept(view.Replay.Attainment).Write(page);
        ReportFigures.Waits(view.Replay.Attainment).Write(page);
        var running = view.Replay.Running.Take(Soonest).ToList();
        page.Add($"<h3 style=\"margin-top:2.2rem\">What runs out next</h3><p>{Words.Count(view.Replay.Running.Count, "promise")} {(view.Replay.Running.Count == 1 ? "is" : "are")} running and not late on {Moments.Full(view.Run.Log.Now)}. {(running.Count < view.Replay.Running.Count ? "These come first." : "")}</p>");
        if (running.Count > 0)
        {
            new NumberTable(
                "Promises that fall due next",
                ["case", "channel", "branch", "promise", "used>", "due", "left>"],
                [.. running.Select(promise => (IReadOnlyList<string>)[
                    $"{promise.Case.Id}", Words.Of(promise.Case.Channel), $"{promise.Case.Branch}", Words.Of(promise.Metric), promise.Used.ToString("0 %", CultureInfo.InvariantCulture), Moments.Short(promise.Clock.Due!.Value), Spans.Of(promise.Left)])])
                .Write(page);
        }

        page.Raw("</section>");
    }

    private static void Figures(HtmlText page, DeskView view)
    {
        if (view.Figures is { } figures)
        {
            page.Raw("<section id=\"channels\"><h2>Which way do people come?</h2>");
            ReportFigures.Mix(figures.Contacts).Write(page);
            page.Raw("</section><section id=\"satisfied\"><h2>Are people satisfied?</h2>");
            ReportFigures.Satisfaction(figures.Answers).Write(page);
            ReportFigures.Control(figures.Answers)?.Write(page);
            page.Raw("</section>");
        }

        if (view.Curve is { } curve)
        {
            page.Raw("<section id=\"patrons\"><h2>Who stays, and who falls silent?</h2>");
            ReportFigures.Retention(curve).Write(page);
            Silent(page, view);
            page.Raw("</section>");
        }

        if (view.Figures is { Queue.Handling.Mean: { } handleTime } staffed)
        {
            page.Raw("<section id=\"rota\"><h2>How many of us does next week take?</h2>");
            ReportFigures.Staffing(staffed, StaffingPlan.For(staffed.Calls.Forecast(), new StaffingTarget { HandleTime = handleTime }, staffed.PhoneHours, staffed.NextMonday, busy: 0.8)).Write(page);
            page.Raw("</section>");
        }
    }

    private static void Silent(HtmlText page, DeskView view)
    {
        if (view.Silent is not { } silent)
        {
            return;
        }

        page.Add($"<h3 style=\"margin-top:2.2rem\">People to get in touch with</h3><p>{Words.Count(silent.List.SilentPatrons, "patron")} have been silent for longer than they used to be. Those of whom most visits may be lost come first. {Words.Count(silent.List.SilentMinors, "child")} are silent, too, and none is listed.</p><ul class=\"people\">");
        foreach (var patron in silent.List.Patrons.Take(MostSilent))
        {
            page.Add($"<li><h3>{patron.Patron}</h3><p>About {patron.VisitsAtStake:0} visits a quarter at stake; still a patron with a chance of {patron.ChanceStillPatron:P0}.</p><p>{string.Join(' ', patron.Reasons.Select(reason => reason.Explain(English.Culture)))}</p><p class=\"next\">Next: {Words.Of(patron.NextStep)}, where consent allows it.</p></li>");
        }

        page.Raw("</ul>");
    }

    private static void Foot(HtmlText page, DeskView view)
    {
        page.Raw("<footer><div class=\"wrap\">");
        foreach (var note in view.Run.Log.Notes)
        {
            page.Add($"<p>{note}</p>");
        }

        page.Raw("<p>Made by the sample of LibraryService. Every figure is worked out from the run; intervals are 95 %.</p></div></footer>\n</body>\n</html>");
    }
}
