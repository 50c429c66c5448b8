namespace LibraryService.Evidence;

/// <summary>The pack as one page for people.</summary>
internal static class EvidencePage
{
    private const int MostKeyFigures = 6;

    // What stands at the top, where it may be told: the measure, and what of it.
    private static readonly (EvidenceMeasure Measure, string Subject)[] Key =
    [
        (EvidenceMeasure.Inquiries, ""), (EvidenceMeasure.PromisesKept, "FirstResponse"), (EvidenceMeasure.MedianWait, "FirstResponse"), (EvidenceMeasure.Favourable, "satisfaction"),
        (EvidenceMeasure.FeedbackAnswered, ""), (EvidenceMeasure.CameAgain, ""), (EvidenceMeasure.OffersTaken, ""), (EvidenceMeasure.SelfServiceUptake, ""),
    ];

    public static string Of(EvidencePack pack, EvidenceWords words)
    {
        var page = new EvidenceHtml();
        var title = TitleOf(pack, words);
        page.Begin(words, $"{title}, {words.Days(pack.Period.From, pack.Period.To)}");
        Head(page, pack, words, title, words.In(("Evidence of service", "Pruebas del servicio")));
        page.Raw("<main class=\"wrap\">");
        foreach (var part in pack.Parts)
        {
            page.Add($"<section id=\"{part.Section}\"><h2>{words.Title(part.Section)}</h2>");
            EvidencePartPage.Write(page, part, pack, words);
            page.Raw("</section>");
        }

        page.Raw("</main>");
        Foot(page, pack, words);
        return page.ToString();
    }

    public static string TitleOf(EvidencePack pack, EvidenceWords words) =>
        pack.Options.Library.Length > 0 ? pack.Options.Library : words.In(("What the library's service achieves", "Lo que logra el servicio de la biblioteca"));

    /// <summary>The top of a page: what it is of, the figures that matter most, and what follows.</summary>
    public static void Head(EvidenceHtml page, EvidencePack pack, EvidenceWords words, string title, string kicker)
    {
        var branches = pack.Branches.Count == 0 ? words.In(("All branches.", "Todas las sedes.")) : string.Join(", ", pack.Branches) + ".";
        var before = pack.Before is { } earlier ? words.In(("Compared with ", "Comparado con el periodo ")) + words.Days(earlier.From, earlier.To) + "." : words.In(("Nothing to compare with was given.", "No se dio nada con que comparar."));
        page.Add($"<header class=\"wrap\"><p class=\"kicker\">{kicker}</p><h1>{title}</h1><p class=\"lead\">{Sentence(words.Days(pack.Period.From, pack.Period.To))}. {branches} {before}</p>");
        var figures = Key
            .Select(key => pack.Claims.FirstOrDefault(claim => claim.Measure == key.Measure && claim.Dimension == EvidenceDimension.All && claim.Status != EvidenceStatus.Hidden && string.Equals(claim.Subject, key.Subject, StringComparison.Ordinal)))
            .OfType<EvidenceClaim>()
            .Take(MostKeyFigures)
            .ToList();
        if (figures.Count > 0)
        {
            page.Raw("<dl class=\"key\">");
            foreach (var claim in figures)
            {
                page.Add($"<div><dt>{words.About(claim)}</dt><dd class=\"figure\">{words.Value(claim)}</dd><dd class=\"more\">{Support(claim, words)}</dd></div>");
            }

            page.Raw("</dl>");
        }

        page.Add($"<nav aria-label=\"{words.In(("Contents", "Contenido"))}\"><ul>");
        foreach (var part in pack.Parts)
        {
            page.Add($"<li><a href=\"#{part.Section}\">{words.Title(part.Section)}</a></li>");
        }

        page.Raw("</ul></nav></header>");
    }

    /// <summary>The end of a page: what a reader has to know of the numbers.</summary>
    public static void Foot(EvidenceHtml page, EvidencePack pack, EvidenceWords words)
    {
        var looked = words.In(("As things stood on ", "Tal como estaban las cosas el ")) + words.Instant(pack.Period) + ".";
        page.Add($"<footer><div class=\"wrap\"><p>{words.Small(pack)}</p><p>{looked}</p></div></footer>\n</body>\n</html>");
    }

    private static string Support(EvidenceClaim claim, EvidenceWords words)
    {
        var interval = claim is { Interval: { } range, Value: not null } ? words.Between(claim.Unit, range) : "";
        return string.Join("; ", new[] { words.Counts(claim), interval }.Where(part => part.Length > 0));
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
