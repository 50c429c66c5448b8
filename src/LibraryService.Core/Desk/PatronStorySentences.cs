using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>What each moment of a story says to a colleague, in English and in Spanish.</summary>
internal static class PatronStorySentences
{
    public static string Heading(PatronStory story, CultureInfo culture, bool spanish)
    {
        var (moments, cases) = (story.Moments.Count, story.Moments.Select(moment => moment.Case).Where(id => !id.IsEmpty).Distinct().Count());
        var contradictions = story.Contradictions.Count;
        string Count(int count, string one, string many) => $"{count.ToString("N0", culture)} {(count == 1 ? one : many)}";
        return spanish
            ? $"Historia de {story.Patron}: {Count(moments, "momento", "momentos")}, {Count(cases, "caso", "casos")}, {Count(contradictions, "contradicción", "contradicciones")}."
            : $"The story of {story.Patron}: {Count(moments, "moment", "moments")}, {Count(cases, "case", "cases")}, {Count(contradictions, "contradiction", "contradictions")}.";
    }

    public static string Contradiction(bool spanish) => spanish ? "Contradicción" : "Contradiction";

    public static string Of(StoryContradictionKind kind, bool spanish) => In(spanish, kind switch
    {
        StoryContradictionKind.ToldDifferently => ("one thing was recorded more than once, and not the same.", "lo mismo se anotó más de una vez, y no igual."),
        StoryContradictionKind.SameInstant => ("different things are said to have happened at one instant.", "se dice que ocurrieron cosas distintas en el mismo instante."),
        _ => ("the message is said to have arrived, and not to have arrived.", "se dice que el mensaje llegó y que no llegó."),
    });

    public static string Of(PatronMoment moment, bool spanish)
    {
        var (english, inSpanish) = Both(moment, Details(moment));
        return spanish ? inSpanish : english;
    }

    private static (string English, string Spanish) Both(PatronMoment moment, string details) => moment.What switch
    {
        nameof(CaseEventKind.Opened) => Opened(moment, details),
        nameof(CaseEventKind.Routed) when moment.Note is { } partner => ($"A partner library has it: {partner}.", $"La tiene una biblioteca asociada: {partner}."),
        nameof(CaseEventKind.Routed) when moment.Staff.IsEmpty => ($"Nobody could take it yet{details}.", $"Nadie pudo atenderla todavía{details}."),
        nameof(CaseEventKind.Routed) => ($"It went to {moment.Staff}{details}.", $"Pasó a {moment.Staff}{details}."),
        nameof(CaseEventKind.Transferred) => ($"It was handed on to {To(moment, "the queue")}.", $"Se traspasó a {To(moment, "la cola")}."),
        nameof(CaseEventKind.PatronWrote) => ("The patron wrote again.", "El usuario volvió a escribir."),
        nameof(CaseEventKind.Waiting) => ($"It waits: {moment.Note}.", $"Queda en espera: {moment.Note}."),
        nameof(CaseEventKind.Resumed) => ("It waits no longer.", "Ya no está en espera."),
        nameof(CaseEventKind.Acknowledged) => Said(moment, ("An automatic message said that it has come in", "Un mensaje automático avisó de que había llegado")),
        nameof(CaseEventKind.Replied) => Said(moment, ("The library answered", "La biblioteca respondió")),
        nameof(CaseEventKind.Surveyed) => Said(moment, ("The patron was asked how it went", "Se preguntó al usuario qué tal fue")),
        "Written" => ($"A message was written{details}.", $"Se escribió un mensaje{details}."),
        nameof(CaseEventKind.NoReplyNeeded) => ("What the patron said needs no answer.", "Lo que dijo el usuario no necesita respuesta."),
        nameof(CaseEventKind.Resolved) => ("The case was resolved.", "El caso se resolvió."),
        nameof(CaseEventKind.Reopened) => ("The case was opened again.", "El caso se reabrió."),
        nameof(CaseEventKind.Merged) => ($"The case went into {moment.Subject}.", $"El caso se unió a {moment.Subject}."),
        nameof(CaseEventKind.SurveyAnswered) => ($"The patron answered: {moment.Subject} {moment.Note}.", $"El usuario contestó: {moment.Subject} {moment.Note}."),
        nameof(CaseEventKind.OfferTaken) => ($"The patron took up an offer: {moment.Subject}.", $"El usuario aceptó una oferta: {moment.Subject}."),
        nameof(CaseEventKind.OfferDeclined) => ($"The patron said no to an offer: {moment.Subject}.", $"El usuario rechazó una oferta: {moment.Subject}."),
        nameof(CaseEventKind.Read) => ($"{moment.Staff} has read it.", $"{moment.Staff} lo ha leído."),
        nameof(ConsentChange.Given) when moment.Kind == PatronMomentKind.Consent => ($"May be written to: {moment.Note}.", $"Se le puede escribir: {moment.Note}."),
        nameof(ConsentChange.Withdrawn) when moment.Kind == PatronMomentKind.Consent => ($"The patron no longer agrees: {moment.Note}.", $"El usuario ya no está de acuerdo: {moment.Note}."),
        nameof(ConsentChange.Objected) when moment.Kind == PatronMomentKind.Consent => ($"The patron objected: {moment.Note}.", $"El usuario se opuso: {moment.Note}."),
        _ when moment.Kind == PatronMomentKind.Outcome => Outcome(moment, details),
        _ => ($"{moment.What}{details}.", $"{moment.What}{details}."),
    };

    private static (string English, string Spanish) Opened(PatronMoment moment, string details) => moment.Note switch
    {
        nameof(VoiceKind.Praise) => ($"The patron praised{details}.", $"El usuario felicitó{details}."),
        nameof(VoiceKind.Concern) => ($"The patron raised a concern{details}.", $"El usuario planteó una queja{details}."),
        nameof(VoiceKind.Suggestion) => ($"The patron had an idea{details}.", $"El usuario propuso una idea{details}."),
        nameof(VoiceKind.ReasonForNotComing) => ($"The patron said why people do not come{details}.", $"El usuario dijo por qué no se viene{details}."),
        _ when moment.Kind == PatronMomentKind.Contact => ($"The patron asked{details}.", $"El usuario preguntó{details}."),
        _ => ($"The library opened a case{details}.", $"La biblioteca abrió un caso{details}."),
    };

    private static (string English, string Spanish) Said(PatronMoment moment, (string English, string Spanish) done)
    {
        var outcome = moment.Note?.Split(' ', 2) ?? [];
        var by = Details(moment);
        var rules = outcome.Length > 1 ? $": {outcome[1]}" : "";
        return (outcome.Length == 0 ? "" : outcome[0]) switch
        {
            nameof(ReplyOutcome.HeldForFindings) => ($"A message was written and held, because a rule found something{rules}{by}.", $"Se escribió un mensaje y se retuvo, porque una regla encontró algo{rules}{by}."),
            nameof(ReplyOutcome.HeldForSecondReader) => ($"A message was written and waits for a second reader{rules}{by}.", $"Se escribió un mensaje y espera a un segundo lector{rules}{by}."),
            nameof(ReplyOutcome.HeldForClosedCase) => ($"A message was written and held, because the case is closed{by}.", $"Se escribió un mensaje y se retuvo, porque el caso está cerrado{by}."),
            nameof(ReplyOutcome.NoContact) => ($"A message was written, but nobody knows how to reach the patron{by}.", $"Se escribió un mensaje, pero no se sabe cómo llegar al usuario{by}."),
            nameof(ReplyOutcome.NoText) => ($"A message has no text for any of the patron's channels{by}.", $"Un mensaje no tiene texto para ninguno de los canales del usuario{by}."),
            nameof(ReplyOutcome.NotReachable) => ($"A message could not be sent: no channel may be used{by}.", $"Un mensaje no se pudo enviar: no se puede usar ningún canal{by}."),
            _ => ($"{done.English}{by}.", $"{done.Spanish}{by}."),
        };
    }

    private static (string English, string Spanish) Outcome(PatronMoment moment, string details) => moment.What switch
    {
        nameof(DeliveryState.Delivered) => ("The message arrived.", "El mensaje llegó."),
        nameof(DeliveryState.Accepted) => ("The carrier took the message.", "El transmisor aceptó el mensaje."),
        nameof(DeliveryState.Failed) => ("The message did not arrive anywhere: a person must see to it.", "El mensaje no llegó a ningún sitio: debe atenderlo una persona."),
        nameof(DeliveryState.Dropped) => ("The message was taken back.", "El mensaje se retiró."),
        nameof(DeliveryOutcomeKind.SoftBounce) => ("It came back for now.", "Se devolvió por el momento."),
        nameof(DeliveryOutcomeKind.HardBounce) => ("It came back for good: there is no such address.", "Se devolvió definitivamente: la dirección no existe."),
        nameof(ContactEvidenceKind.DoubtfulBounce) => ("It came back for good, and it is not said why.", "Se devolvió definitivamente, sin decir por qué."),
        nameof(DeliveryOutcomeKind.Complaint) => ("The patron called a message unwanted.", "El usuario marcó un mensaje como no deseado."),
        nameof(DeliveryOutcomeKind.Stopped) => ("The patron asked for no more messages here.", "El usuario pidió no recibir más mensajes aquí."),
        nameof(ContactEvidenceKind.Started) => ("The patron asked to be reached again.", "El usuario pidió volver a recibir mensajes."),
        nameof(DeliveryOutcomeKind.Refused) => ("The message was refused as it was.", "El mensaje se rechazó tal como estaba."),
        nameof(DeliveryOutcomeKind.Unknown) => ("Nobody knows whether it arrived.", "No se sabe si llegó."),
        nameof(SelfServiceOutcome.Offered) => ($"Self-service was offered: {moment.Note}.", $"Se ofreció autoservicio: {moment.Note}."),
        nameof(SelfServiceOutcome.Served) => ($"Self-service served: {moment.Note}.", $"El autoservicio sirvió: {moment.Note}."),
        nameof(SelfServiceOutcome.NotServed) => ($"Self-service did not serve: {moment.Note}.", $"El autoservicio no sirvió: {moment.Note}."),
        nameof(SelfServiceOutcome.Declined) => ($"The patron would rather have a person than {moment.Note}.", $"El usuario prefirió una persona en vez de {moment.Note}."),
        _ => ($"{moment.What}{details}.", $"{moment.What}{details}."),
    };

    // What it is about and who was concerned, in brackets.
    private static string Details(PatronMoment moment)
    {
        string?[] parts = moment.Kind == PatronMomentKind.Record
            ? [moment.Subject, $"{moment.Topic}", $"{moment.Branch}", moment.Note]
            : [$"{moment.Topic}", $"{moment.Branch}", $"{moment.Message}", moment.What is nameof(CaseEventKind.Routed) ? $"{moment.Queue}" : $"{moment.Staff}"];
        var known = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return known.Length == 0 ? "" : $" ({known})";
    }

    private static string To(PatronMoment moment, string queue) => (moment.Queue.IsEmpty, moment.Staff.IsEmpty) switch
    {
        (_, true) => $"{queue} {moment.Queue}",
        (true, false) => $"{moment.Staff}",
        _ => $"{moment.Staff}, {queue} {moment.Queue}",
    };

    private static string In(bool spanish, (string English, string Spanish) both) => spanish ? both.Spanish : both.English;
}
