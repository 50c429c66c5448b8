using LibraryService.Metrics.Staffing;

namespace LibraryService.Evidence;

/// <content>Whole sentences.</content>
internal sealed partial class EvidenceWords
{
    /// <summary>What a claim is about: the measure, what of it, and the group.</summary>
    public string About(EvidenceClaim claim)
    {
        var subject = claim.Subject.Length > 0 ? $" ({Subject(claim)})" : "";
        var group = claim.Dimension == EvidenceDimension.All ? "" : $", {Group(claim)}";
        return $"{Name(claim.Measure)}{subject}{group}";
    }

    public string Claim(EvidenceClaim claim)
    {
        var counts = Counts(claim);
        var interval = claim is { Interval: { } range, Value: not null } ? In(("between ", "entre ")) + Range(claim.Unit, range) : "";
        var detail = string.Join("; ", new[] { counts, interval }.Where(part => part.Length > 0));
        return $"{About(claim)}: {Value(claim)}{(detail.Length > 0 ? $" ({detail})" : "")}, {Days(claim.From, claim.To)}.";
    }

    /// <summary>The count with how many it is of, as far as it is told; empty for a count, which is its value.</summary>
    public string Counts(EvidenceClaim claim) => claim switch
    {
        { Unit: EvidenceUnit.Count } => "",
        { Count: { } count, Of: { } of } => (claim.Status == EvidenceStatus.AtLeast ? In(("at least ", "al menos ")) : "") + $"{Number(count)} {In(("of", "de"))} {Number(of)}",
        { Of: { } of } => $"{In(("of", "de"))} {Number(of)}",
        _ => "",
    };

    public string Comparison(EvidenceComparison comparison) => comparison switch
    {
        { Verdict: EvidenceVerdict.CannotTell } => string.Format(null, In(("{0}: {1} now, {2} before; the numbers do not carry a difference.", "{0}: {1} ahora, {2} antes; las cifras no permiten hablar de diferencia.")), About(comparison.Now), Value(comparison.Now), Value(comparison.Before)),
        _ => string.Format(null, In(("{0}: {1} now, {2} before; {3}.", "{0}: {1} ahora, {2} antes; {3}.")), About(comparison.Now), Value(comparison.Now), Value(comparison.Before), Change(comparison)),
    };

    /// <summary>How the figure stands beside that of before, in a few words.</summary>
    public string Change(EvidenceComparison comparison)
    {
        var word = Verdict(comparison.Verdict);
        return comparison is { Verdict: EvidenceVerdict.CannotTell } or { Difference: null } ? word : $"{word}, {Difference(comparison)}";
    }

    public string Verdict(EvidenceVerdict verdict) => In(verdict switch
    {
        EvidenceVerdict.Higher => ("higher", "más alto"),
        EvidenceVerdict.Lower => ("lower", "más bajo"),
        _ => ("no difference can be told", "no puede afirmarse una diferencia"),
    });

    /// <summary>How many comparisons there are, and of how many anything can be said.</summary>
    public string Compared(int all, int named) => string.Format(null, In(named switch
    {
        0 when all == 1 => ("The one figure that both periods have does not differ by more than chance would make it.", "La única cifra que tienen ambos periodos no difiere más de lo que haría el azar."),
        1 when all == 1 => ("The one figure that both periods have differs by more than chance would make it.", "La única cifra que tienen ambos periodos difiere más de lo que haría el azar."),
        0 => ("Of {0} figures that both periods have, none differs by more than chance would make it.", "De {0} cifras que tienen ambos periodos, ninguna difiere más de lo que haría el azar."),
        1 => ("Of {0} figures that both periods have, one differs by more than chance would make it. Of the others no difference can be told.", "De {0} cifras que tienen ambos periodos, una difiere más de lo que haría el azar. De las demás no puede afirmarse una diferencia."),
        _ when named == all => ("Of {0} figures that both periods have, all differ by more than chance would make them.", "De {0} cifras que tienen ambos periodos, todas difieren más de lo que haría el azar."),
        _ => ("Of {0} figures that both periods have, {1} differ by more than chance would make them. Of the others no difference can be told.", "De {0} cifras que tienen ambos periodos, {1} difieren más de lo que haría el azar. De las demás no puede afirmarse una diferencia."),
    }), Number(all), Number(named));

    /// <summary>Where the difference lies.</summary>
    public string Difference(EvidenceComparison comparison) => comparison switch
    {
        { Difference: null } => "–",
        { Method: EvidenceMethod.ConditionalCounts, Difference: { } ratio } => string.Create(culture, $"{ratio.Low:0.00} {In(("to", "a"))} {ratio.High:0.00} {In(("times a day", "veces por día"))}"),
        { Now.Unit: EvidenceUnit.Share, Difference: { } points } => string.Create(culture, $"{100 * points.Low:+0.0;-0.0;0.0} {In(("to", "a"))} {100 * points.High:+0.0;-0.0;0.0} {In(("points", "puntos"))}"),
        { Difference: { } other } => Between(comparison.Now.Unit, other) + " " + In(("points", "puntos")),
    };

    public string Method(EvidenceMethod method) => In(method switch
    {
        EvidenceMethod.Newcombe => ("Newcombe's interval of a difference (1998)", "intervalo de Newcombe para una diferencia (1998)"),
        EvidenceMethod.VarianceRecovery => ("interval of a difference from both intervals (Zou and Donner 2008)", "intervalo de una diferencia a partir de ambos (Zou y Donner 2008)"),
        EvidenceMethod.ConditionalCounts => ("ratio of daily counts (Przyborowski and Wilenski 1940)", "razón de recuentos diarios (Przyborowski y Wilenski 1940)"),
        _ => ("intervals that do not overlap (Schenker and Gentleman 2001)", "intervalos que no se solapan (Schenker y Gentleman 2001)"),
    });

    public string Scenario(EvidenceScenario scenario)
    {
        var said = scenario.Scenario;
        var channel = Routing.ContactSentences.Name(said.Channel, _spanish);
        var stated = string.Format(null, In(("{0}: stated is a change from {1} to {2} in {3} months.", "{0}: se afirma un cambio de {1} a {2} en {3} meses.")), channel, Percent(said.From), Percent(said.To), Number(said.Months));
        var own = scenario is { Share: { } share, Range: { } range }
            ? string.Format(null, In(("The library's own counts foresee {0} by then, between {1}:", "Los recuentos de la biblioteca prevén para entonces {0}, entre {1}:")), Percent(share), Range(EvidenceUnit.Share, range))
            : In(("Fewer than twelve months have been counted, so nothing is foreseen here.", "Se han contado menos de doce meses, así que aquí no se prevé nada."));
        var verdict = scenario.Verdict switch
        {
            null => "",
            ScenarioVerdict.Agrees => In((" a move of so many points lies within that.", " un cambio de tantos puntos cabe en ello.")),
            ScenarioVerdict.StaysBelow => In((" they stay below a move of so many points.", " quedan por debajo de un cambio de tantos puntos.")),
            _ => In((" they stay above a move of so many points.", " quedan por encima de un cambio de tantos puntos.")),
        };
        return $"{stated} {own}{verdict}";
    }

    public string Small(EvidencePack pack) => string.Format(null, In((
        "Numbers below {0} are hidden, and so are others from which one could be worked out. Intervals hold the true value {1} of the time.",
        "Se ocultan los números menores de {0}, y otros de los que alguno podría deducirse. Los intervalos contienen el valor verdadero el {1} de las veces.")), Number(pack.Options.Threshold), Percent(pack.Options.Confidence));

    /// <summary>What is not told of a measure, with how many it is of where that is told.</summary>
    public string Hidden(EvidenceClaim about, IReadOnlyList<EvidenceClaim> hidden)
    {
        var groups = string.Join(", ", hidden.Select(claim => claim.Of is { } of ? $"{Group(claim)} ({Number(of)})" : Group(claim)));
        return string.Format(null, In(("{0}, not told because a number in it is small or would give one away: {1}.", "{0}, no se dice porque alguna cifra es pequeña o permitiría deducir otra: {1}.")), About(about with { Dimension = EvidenceDimension.All }), groups);
    }

    /// <summary>How sure an interval is, as a heading.</summary>
    public string Sure(EvidencePack pack) => string.Create(culture, $"{100 * pack.Options.Confidence:0.##}\u00A0% {In(("interval", "de confianza"))}");

    /// <summary>What was promised.</summary>
    public string Promise(EvidencePromise promise) => $"{Name(promise.Metric)}, {promise.Policy}: {Target(promise.Target)}";

    /// <summary>The number of a rule.</summary>
    public string Rule(int number) => string.Format(null, In(("Rule {0}", "Regla {0}")), number);

    /// <summary>Where something was answered in public; empty where it was not.</summary>
    public string AnsweredAt(ReasonAction action) => action.AnsweredAt is { } at ? string.Format(null, In(("Answered in public: {0}", "Contestado en público: {0}")), at.OriginalString) : "";

    /// <summary>When was looked, on the wall clock of the place.</summary>
    public string Instant(EvidencePeriod period)
    {
        var at = TimeZoneInfo.ConvertTime(period.AsOf, TimeZoneInfo.FindSystemTimeZoneById(period.Zone));
        return $"{Date(DateOnly.FromDateTime(at.DateTime))}, {at.ToString("t", culture)} ({period.Zone})";
    }

    /// <summary>What a picture shows.</summary>
    public string Says(IReadOnlyList<EvidenceClaim> claims) => string.Join("; ", claims.Select(claim => $"{Group(claim)}: {Value(claim)}")) + ".";

    public string Says(EvidenceChart chart)
    {
        var signals = chart.Points.Where(point => point.Signals.Count > 0).Select(point => $"{Date(point.From)}, {string.Join(", ", point.Signals.Select(Signal))}").ToList();
        var around = string.Format(null, In(("{0} points around {1}.", "{0} puntos en torno a {1}.")), Number(chart.Points.Count), Percent(chart.Centre));
        return signals.Count == 0
            ? around + In((" No signal: what goes up and down is chance.", " Ninguna señal: lo que sube y baja es azar."))
            : $"{around} {In(("Signals:", "Señales:"))} {string.Join("; ", signals)}.";
    }

    public string ChartTitle(EvidenceChart chart) => chart.Weeks == 1
        ? In(("Signal or noise? The satisfied share, week by week", "¿Señal o ruido? La parte satisfecha, semana a semana"))
        : string.Format(null, In(("Signal or noise? The satisfied share, {0} weeks to a point", "¿Señal o ruido? La parte satisfecha, {0} semanas por punto")), Number(chart.Weeks));

    public string ChartRule(EvidenceChart chart) =>
        In(("Chart of single figures (XmR, Shewhart and Wheeler), three sigma, rules of Western Electric. ", "Gráfico de valores individuales (XmR, Shewhart y Wheeler), tres sigma, reglas de Western Electric. "))
        + (chart.LimitsAreOfBefore ? In(("The limits are those of the period before. ", "Los límites son los del periodo anterior. ")) : In(("The limits are those of the points themselves. ", "Los límites son los de los propios puntos. ")))
        + (chart.IsProvisional ? In(("They come from fewer than twelve figures and will move. ", "Salen de menos de doce cifras y se moverán. ")) : "")
        + Says(chart);

    public string Target(Sla.SlaTarget target)
    {
        if (!_spanish)
        {
            return $"{target}";
        }

        return target.Kind switch
        {
            Sla.SlaTargetKind.WorkingDays => target.Days == 1 ? "1 día laborable" : $"{Number(target.Days)} días laborables",
            Sla.SlaTargetKind.Open => Time(target.Amount) + " de apertura",
            _ => Time(target.Amount) + " de reloj",
        };
    }

    private string Range(EvidenceUnit unit, Statistics.Interval range) => $"{Value(unit, range.Low)} {In(("and", "y"))} {Value(unit, range.High)}";
}
