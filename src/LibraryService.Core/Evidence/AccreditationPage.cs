namespace LibraryService.Evidence;

/// <summary>The pack for an accreditation: each claim beside the count, the rule and the days that support it.</summary>
internal static class AccreditationPage
{
    public static string Of(EvidencePack pack, EvidenceWords words)
    {
        var page = new EvidenceHtml();
        var title = EvidencePage.TitleOf(pack, words);
        var kicker = words.In(("Evidence for accreditation", "Pruebas para la acreditación"));
        page.Begin(words, $"{kicker}: {title}, {words.Days(pack.Period.From, pack.Period.To)}");
        EvidencePage.Head(page, pack, words, title, kicker);
        page.Raw("<main class=\"wrap\">");
        var rule = 0;
        foreach (var part in pack.Parts)
        {
            page.Add($"<section id=\"{part.Section}\"><h2>{words.Title(part.Section)}</h2>");
            if (part.Gap is { } gap)
            {
                page.Add($"<p class=\"gap\">{words.Gap(gap)}</p>");
            }

            foreach (var alike in part.Claims.GroupBy(claim => (claim.Measure, claim.Subject)))
            {
                rule++;
                Claims(page, [.. alike], rule, part, pack, words);
            }

            page.Raw("</section>");
        }

        page.Raw("</main>");
        EvidencePage.Foot(page, pack, words);
        return page.ToString();
    }

    private static void Claims(EvidenceHtml page, IReadOnlyList<EvidenceClaim> claims, int rule, EvidencePart part, EvidencePack pack, EvidenceWords words)
    {
        var about = words.About(claims[0] with { Dimension = EvidenceDimension.All, Group = "" });
        var name = words.Rule(rule);
        page.Add($"<h3 id=\"rule-{rule}\">{about}</h3><p class=\"rulebox\"><strong>{name}.</strong> {words.Rule(claims[0].Measure)}</p>");
        if (claims[0].Measure == EvidenceMeasure.PromisesKept)
        {
            page.Raw("<ul class=\"said\">");
            foreach (var promise in part.Promises.Where(promise => string.Equals($"{promise.Metric}", claims[0].Subject, StringComparison.Ordinal)))
            {
                page.Add($"<li>{words.Promise(promise)}</li>");
            }

            page.Raw("</ul>");
        }

        page.Table(
            about,
            [
                words.In(("claim", "afirmación")), words.In(("value>", "valor>")), words.In(("count>", "recuento>")), words.Sure(pack) + ">",
                words.In(("days", "días")), words.In(("rule", "regla")), words.In(("period before", "periodo anterior")),
            ],
            claims.Select(claim => (IReadOnlyList<string>)
            [
                words.About(claim), words.Value(claim), claim.Unit == EvidenceUnit.Count ? words.Value(claim) : words.Counts(claim),
                claim is { Interval: { } interval } ? words.Between(claim.Unit, interval) : "", words.Days(claim.From, claim.To), name,
                part.Comparisons.FirstOrDefault(comparison => comparison.Now.IsLike(claim)) is { } compared ? $"{words.Value(compared.Before)}: {words.Verdict(compared.Verdict)}" : "",
            ]));
    }
}
