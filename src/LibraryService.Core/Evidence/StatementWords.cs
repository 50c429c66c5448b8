using System.Globalization;
using LibraryService.Routing;
using LibraryService.Templates.Wording;

namespace LibraryService.Evidence;

/// <summary>Says a service statement, in English and in Spanish.</summary>
internal sealed class StatementWords
{
    private readonly CultureInfo _culture;
    private readonly bool _spanish;
    private readonly DayWords _days;

    public StatementWords(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _culture = culture;
        _spanish = string.Equals(culture.TwoLetterISOLanguageName, "es", StringComparison.OrdinalIgnoreCase);
        _days = LanguageWords.Of(Language).Days!;
    }

    public string Language => _spanish ? "es" : "en";

    public string Heading(string library) => _spanish ? $"Cómo contactar con {library}" : $"How to reach {library}";

    public string AsOf(DateTimeOffset local) => _spanish ? $"Situación {Instant(local, today: null)}" : $"As of {Instant(local, today: null)}";

    public string Name(StatementContact contact) => contact.Branch.IsEmpty ? ContactSentences.Name(contact.Channel, _spanish) : $"{ContactSentences.Name(contact.Channel, _spanish)}, {contact.Branch}";

    /// <summary>What there is to say of one way, a sentence each.</summary>
    public IEnumerable<string> Of(StatementLine line, DateTimeOffset at)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(line.Hours.TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        string When(DateTimeOffset instant) => Instant(TimeZoneInfo.ConvertTime(instant, zone), today);
        var until = line.Until is { } closing ? TimeZoneInfo.ConvertTime(closing, zone) : default;
        yield return Presence(line, DateOnly.FromDateTime(until.DateTime) == today ? Clock(until) : line.Until is { } end ? When(end) : "", When);
        if (line.Partner is { } partner)
        {
            yield return _spanish ? $"Ahora responde {partner} en nuestro lugar." : $"{partner} answers for us now.";
        }

        foreach (var sentence in Waits(line, When))
        {
            yield return sentence;
        }

        if (line.PromisedBy is { } promised)
        {
            yield return _spanish ? $"Prometemos una primera respuesta, como muy tarde, {When(promised)}." : $"We promise a first answer by {When(promised)}.";
        }
    }

    private string Presence(StatementLine line, string until, Func<DateTimeOffset, string> when) => line switch
    {
        { IsThere: true, Until: not null } => _spanish ? $"Ahora atiende una persona, hasta {until}." : $"A person is there now, until {until}.",
        { IsThere: true } => _spanish ? "Siempre atiende una persona." : "A person is there around the clock.",
        { Next: { } next } => _spanish ? $"Ahora no atiende nadie{Because(line)}; de nuevo, {when(next)}." : $"Nobody is there now{Because(line)}; again {when(next)}.",
        _ => _spanish ? "No atiende nadie, y no hay prevista ninguna apertura." : "Nobody is there, and no opening is planned.",
    };

    private static string Because(StatementLine line) => line.Closure is { } closure ? $" ({closure})" : "";

    private IEnumerable<string> Waits(StatementLine line, Func<DateTimeOffset, string> when)
    {
        if (line.Waits is not { } waits)
        {
            yield break;
        }

        if (waits.Half is not { } half)
        {
            yield return waits.Waiting > 0 && waits.Questions > waits.Waiting
                ? In("So many questions still wait, or so few came, that we cannot say how soon an answer comes now.", "Hay tantas consultas en espera, o han llegado tan pocas, que no podemos decir cuánto tarda ahora una respuesta.")
                : In("Too few questions came of late to say how soon an answer comes now.", "Últimamente han llegado muy pocas consultas para decir cuánto tarda ahora una respuesta.");
            yield break;
        }

        var count = waits.Questions.ToString("N0", _culture);
        var lately = _spanish
            ? $"De las últimas {count} consultas, la mitad tuvo respuesta en {Time(half)} de horario de atención"
            : $"Of the latest {count} questions, half had an answer within {Time(half)} of service hours";
        var most = waits.NineOfTen is { } span
            ? _spanish ? $" y nueve de cada diez en {Time(span)}" : $", and nine of ten within {Time(span)}"
            : In("; how long the slowest take cannot be said yet", "; aún no se puede decir cuánto tardan las más lentas");
        var waiting = waits.Waiting == 0 ? "" : _spanish
            ? $" (contando las que aún esperan: {waits.Waiting.ToString("N0", _culture)})"
            : $" (counting those that still wait: {waits.Waiting.ToString("N0", _culture)})";
        yield return $"{lately}{most}{waiting}.";
        if (line.UsuallyBy is { } usually)
        {
            yield return (line.NearlyAlwaysBy, _spanish) switch
            {
                ({ } late, false) => $"If you ask now, expect an answer by {when(usually)}, and in nine of ten cases by {when(late)}.",
                ({ } late, true) => $"Si pregunta ahora, espere la respuesta antes de esta hora: {when(usually)}; en nueve de cada diez casos, antes de esta: {when(late)}.",
                (null, false) => $"If you ask now, half of all answers come by {when(usually)}.",
                (null, true) => $"Si pregunta ahora, la mitad de las respuestas llega antes de esta hora: {when(usually)}.",
            };
        }
    }

    public string Time(TimeSpan span)
    {
        var minutes = (long)Math.Ceiling(span.TotalMinutes);
        return minutes < 1 ? In("a minute", "un minuto")
            : minutes < 60 ? string.Create(_culture, $"{minutes}\u00A0min")
            : minutes % 60 == 0 ? string.Create(_culture, $"{minutes / 60:N0}\u00A0h")
            : string.Create(_culture, $"{minutes / 60:N0}\u00A0h {minutes % 60}\u00A0min");
    }

    /// <summary>A local instant, the day by its name when it is not today.</summary>
    private string Instant(DateTimeOffset local, DateOnly? today)
    {
        var formats = CultureFormats.Of(_culture);
        var day = DateOnly.FromDateTime(local.DateTime);
        var named = day == today ? _days.Today : today is not null && day == today.Value.AddDays(1) ? _days.Tomorrow : _days.TheDay + formats.Say(day, formats.Day);
        return named + (IsAtOne(local) ? _days.AtOne : _days.At) + local.ToString(formats.Time, _culture);
    }

    /// <summary>A time of the same day, with the article that Spanish has before it.</summary>
    private string Clock(DateTimeOffset local) => (_spanish ? IsAtOne(local) ? "la " : "las " : "") + local.ToString(CultureFormats.Of(_culture).Time, _culture);

    private bool IsAtOne(DateTimeOffset local) => local.ToString(CultureFormats.Of(_culture).Time, _culture).TrimStart('0').StartsWith("1:", StringComparison.Ordinal);

    private string In(string english, string spanish) => _spanish ? spanish : english;
}
