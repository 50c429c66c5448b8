namespace LibraryService.Evidence;

/// <summary>One part of the page: pictures, what changed, and every number.</summary>
internal static class EvidencePartPage
{
    private const int Wide = 860;
    private const int Narrow = 340;

    // What is drawn of each section: the measure, and what of it.
    private static readonly (EvidenceMeasure Measure, string Subject)[] Drawn =
    [
        (EvidenceMeasure.PromisesKept, "FirstResponse"), (EvidenceMeasure.MedianWait, "FirstResponse"), (EvidenceMeasure.Favourable, "satisfaction"), (EvidenceMeasure.OffersTaken, ""), (EvidenceMeasure.SelfServiceUptake, ""),
        (EvidenceMeasure.SelfServiceFallOut, ""), (EvidenceMeasure.ChannelShare, ""), (EvidenceMeasure.StayedLonger, ""), (EvidenceMeasure.FeedbackAnswered, ""), (EvidenceMeasure.ReasonsForNotComing, ""),
    ];

    public static void Write(EvidenceHtml page, EvidencePart part, EvidencePack pack, EvidenceWords words)
    {
        if (part.Gap is { } gap)
        {
            page.Add($"<p class=\"gap\">{words.Gap(gap)}</p>");
        }

        var isShown = Whole(page, part, pack, words);
        foreach (var (measure, subject) in Drawn)
        {
            var drawn = part.Claims.Where(claim => claim.Measure == measure && claim is { Status: EvidenceStatus.Shown, Value: not null } && string.Equals(claim.Subject, subject, StringComparison.Ordinal)).ToList();
            var by = drawn.Find(claim => claim.Dimension != EvidenceDimension.All)?.Dimension;
            drawn.RemoveAll(claim => claim.Dimension != EvidenceDimension.All && claim.Dimension != by);
            if (by is not null && drawn.Count > 1)
            {
                isShown = true;
                Picture(page, $"{measure}", Caption(drawn[0], words), words.Rule(measure), words.Says(drawn), width => SharePicture.Of(drawn, words, width));
            }
        }

        if (part.Chart is { } chart)
        {
            Chart(page, chart, words);
        }

        Comparisons(page, part, words);
        if (part.Scenarios.Count > 0)
        {
            page.Add($"<h3>{words.In(("What others say of channels", "Lo que otros dicen de las vías"))}</h3>");
        }

        foreach (var scenario in part.Scenarios)
        {
            page.Add($"<p>{words.Scenario(scenario)}</p>");
        }

        Actions(page, part, words);
        if (part.Claims.Count > 0)
        {
            page.Raw(isShown ? "<details>" : "<details open>");
            page.Add($"<summary>{words.In(("Every number, and the rule by which it was counted", "Cada cifra, y la regla con que se contó"))}</summary>");
            Numbers(page, part, pack, words);
            page.Raw("</details>");
        }
    }

    private static bool Whole(EvidenceHtml page, EvidencePart part, EvidencePack pack, EvidenceWords words)
    {
        var whole = part.Claims.Where(claim => claim is { Dimension: EvidenceDimension.All, Status: not EvidenceStatus.Hidden }).ToList();
        if (whole.Count == 0)
        {
            return false;
        }

        page.Table(
            words.In(("All together", "En conjunto")),
            [words.In(("what", "qué")), words.In(("value>", "valor>")), words.In(("count>", "recuento>")), words.Sure(pack) + ">", .. part.Comparisons.Count == 0 ? [] : (string[])[words.In(("beside the period before", "junto al periodo anterior"))]],
            whole.Select(claim => (IReadOnlyList<string>)
            [
                words.About(claim), words.Value(claim), words.Counts(claim), claim is { Interval: { } interval, Value: not null } ? words.Between(claim.Unit, interval) : "",
                .. part.Comparisons.Count == 0 ? [] : (string[])[part.Comparisons.FirstOrDefault(comparison => comparison.Now.IsLike(claim)) is { } compared ? words.Verdict(compared.Verdict) : ""],
            ]));
        return true;
    }

    private static void Picture(EvidenceHtml page, string id, string title, string more, string says, Func<int, EvidenceSvg> draw)
    {
        page.Add($"<figure id=\"{id}\"><figcaption><strong>{title}</strong><span>{more}</span></figcaption>");
        page.Raw(draw(Wide).Markup($"{id}-wide", "wide", title, says));
        page.Raw(draw(Narrow).Markup($"{id}-narrow", "narrow", title, says));
        page.Raw("</figure>");
    }

    private static void Chart(EvidenceHtml page, EvidenceChart chart, EvidenceWords words)
    {
        Picture(page, "Control", words.ChartTitle(chart), words.ChartRule(chart), words.Says(chart), width => ControlPicture.Of(chart, words, width));
        page.Add($"<details><summary>{words.In(("The points", "Los puntos"))}</summary>");
        page.Table(
            words.ChartTitle(chart),
            [words.In(("from", "desde")), words.In(("satisfied>", "satisfechos>")), words.In(("signal", "señal"))],
            chart.Points.Select(point => (IReadOnlyList<string>)[words.Days(point.From, point.To), words.Percent(point.Share), string.Join(", ", point.Signals.Select(words.Signal))]));
        page.Raw("</details>");
    }

    private static void Comparisons(EvidenceHtml page, EvidencePart part, EvidenceWords words)
    {
        if (part.Comparisons.Count == 0)
        {
            return;
        }

        var named = part.Comparisons.Where(comparison => comparison.Verdict != EvidenceVerdict.CannotTell).ToList();
        page.Add($"<h3>{words.In(("Beside the period before", "Junto al periodo anterior"))}</h3><p>{words.Compared(part.Comparisons.Count, named.Count)}</p>");
        if (named.Count > 0)
        {
            page.Raw("<ul class=\"said\">");
            foreach (var comparison in named)
            {
                page.Add($"<li>{words.Comparison(comparison)}</li>");
            }

            page.Raw("</ul>");
        }

        page.Add($"<details><summary>{words.In(("All that was compared", "Todo lo comparado"))}</summary>");
        page.Table(
            words.In(("Beside the period before", "Junto al periodo anterior")),
            [words.In(("what", "qué")), words.In(("now>", "ahora>")), words.In(("before>", "antes>")), words.In(("difference", "diferencia")), words.In(("what can be said", "qué puede decirse")), words.In(("method", "método"))],
            part.Comparisons.Select(comparison => (IReadOnlyList<string>)
            [
                words.About(comparison.Now), words.Value(comparison.Now), words.Value(comparison.Before), words.Difference(comparison), words.Verdict(comparison.Verdict), words.Method(comparison.Method),
            ]));
        page.Raw("</details>");
    }

    private static void Actions(EvidenceHtml page, EvidencePart part, EvidenceWords words)
    {
        if (part.Section != EvidenceSection.NotComing)
        {
            return;
        }

        page.Add($"<h3>{words.In(("What was done about it", "Qué se hizo al respecto"))}</h3>");
        if (part.Actions.Count == 0)
        {
            page.Add($"<p>{words.In(("Nothing was put down as done in the period.", "En el periodo no se anotó nada hecho."))}</p>");
            return;
        }

        page.Raw("<ul class=\"said\">");
        foreach (var action in part.Actions)
        {
            page.Add($"<li><strong>{action.Reason}</strong>, {words.Date(action.On)}: {action.Done} {words.AnsweredAt(action)}</li>");
        }

        page.Raw("</ul>");
    }

    private static void Numbers(EvidenceHtml page, EvidencePart part, EvidencePack pack, EvidenceWords words)
    {
        foreach (var measure in part.Claims.GroupBy(claim => claim.Measure))
        {
            foreach (var alike in measure.GroupBy(claim => claim.Subject, StringComparer.Ordinal))
            {
                Table(page, [.. alike], pack, words);
            }

            page.Add($"<p class=\"rulebox\">{words.Rule(measure.Key)}</p>");
        }

        if (part.Promises.Count > 0)
        {
            page.Table(
                words.In(("What was promised", "Qué se prometió")),
                [words.In(("promise", "compromiso")), words.In(("policy", "norma")), words.In(("allows", "permite"))],
                part.Promises.Select(promise => (IReadOnlyList<string>)[words.Name(promise.Metric), promise.Policy, words.Target(promise.Target)]));
        }
    }

    // What is hidden is said in a sentence, so that what is told stands out.
    private static void Table(EvidenceHtml page, List<EvidenceClaim> claims, EvidencePack pack, EvidenceWords words)
    {
        var told = claims.Where(claim => claim.Status != EvidenceStatus.Hidden).ToList();
        if (told.Count > 0)
        {
            page.Table(
                Caption(claims[0], words),
                [words.In(("group", "grupo")), words.In(("by", "por")), words.In(("count>", "recuento>")), words.In(("value>", "valor>")), words.Sure(pack) + ">"],
                told.Select(claim => (IReadOnlyList<string>)
                [
                    words.Group(claim), claim.Dimension == EvidenceDimension.All ? "" : words.By(claim.Dimension), words.Counts(claim), words.Value(claim),
                    claim is { Interval: { } interval, Value: not null } ? words.Between(claim.Unit, interval) : "",
                ]));
        }

        if (told.Count < claims.Count)
        {
            page.Add($"<p class=\"hidden\">{words.Hidden(claims[0], claims.FindAll(claim => claim.Status == EvidenceStatus.Hidden))}</p>");
        }
    }

    private static string Caption(EvidenceClaim claim, EvidenceWords words) => words.About(claim with { Dimension = EvidenceDimension.All, Group = "" });
}
