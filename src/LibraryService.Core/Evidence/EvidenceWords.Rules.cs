namespace LibraryService.Evidence;

/// <content>By which rule each thing is counted.</content>
internal sealed partial class EvidenceWords
{
    private static readonly (string English, string Spanish) Wilson =
        ("Wilson's interval (1927).", "Intervalo de Wilson (1927).");

    public string Rule(EvidenceMeasure measure)
    {
        var rule = Counted(measure);
        return HasWilson(measure) ? $"{In(rule)} {In(Wilson)}" : In(rule);
    }

    private static bool HasWilson(EvidenceMeasure measure) => measure
        is EvidenceMeasure.PromisesKept or EvidenceMeasure.ResponseRate or EvidenceMeasure.Favourable or EvidenceMeasure.FeedbackAnswered or EvidenceMeasure.OutcomeTold
        or EvidenceMeasure.FeedbackInTime or EvidenceMeasure.OffersTaken or EvidenceMeasure.SelfServiceUptake or EvidenceMeasure.SelfServiceFallOut or EvidenceMeasure.CameAgain
        or EvidenceMeasure.ChannelShare or EvidenceMeasure.AdvocatesAgreed or EvidenceMeasure.AdvocatesDeclined;

    private static (string English, string Spanish) Counted(EvidenceMeasure measure) => measure switch
    {
        EvidenceMeasure.Inquiries => (
            "Questions that came in within the days, on any channel; a case that went into another counts with that one, feedback is counted apart.",
            "Consultas recibidas en esos días por cualquier vía; un caso unido a otro cuenta con ese, y las opiniones se cuentan aparte."),
        EvidenceMeasure.PromisesKept => (
            "Kept is what was done by the instant at which it fell due, counted in the opening hours that apply. Late is what was done later, or was still open and late when it was looked at. What was open and not late then counts as neither.",
            "Se cumple lo hecho antes del vencimiento, contado en el horario de apertura que corresponde. Tarde es lo hecho después, o lo que seguía abierto y vencido al mirarlo. Lo que seguía abierto y sin vencer no cuenta."),
        EvidenceMeasure.MedianWait or EvidenceMeasure.LongWait => (
            "Of the promises counted here those that were answered, in the time that the promise counts, mostly opening hours. What is not answered yet is not in it. The interval is that of the ranks (Conover 1999). Not told where fewer than the threshold waited longer, or no longer.",
            "De los compromisos contados aquí, los que tuvieron respuesta, en el tiempo que cuenta el compromiso, casi siempre horas de apertura. Lo que aún no tiene respuesta no está. El intervalo es el de los rangos (Conover 1999). No se dice si menos personas que el umbral esperaron más, o como mucho eso."),
        EvidenceMeasure.ResponseRate => (
            "People who answered, of those who were asked how it went. Cards of staff, institutions and systems are left out.",
            "Quienes contestaron, de quienes fueron preguntados cómo les fue. No cuentan los carnés de personal, instituciones y sistemas."),
        EvidenceMeasure.Favourable => (
            "Answers from the favourable end of the scale (satisfaction 4 and 5 of 5, recommendation 9 and 10 of 10, ease 5 to 7 of 7, staff 4 and 5 of 5), of all answers to the question.",
            "Respuestas del lado favorable de la escala (satisfacción 4 y 5 de 5, recomendación 9 y 10 de 10, facilidad 5 a 7 de 7, personal 4 y 5 de 5), de todas las dadas a la pregunta."),
        EvidenceMeasure.FavourableOfAsked => (
            "From none of the silent being favourable to all of them (Manski's bounds): no assumption is in it.",
            "Desde que ninguno de los que callaron fuera favorable hasta que lo fueran todos (cotas de Manski): sin suposición alguna."),
        EvidenceMeasure.NetScore => (
            "The share who answer 9 or 10 less the share who answer 0 to 6, in points. Adjusted Wald interval (Rocks 2016).",
            "La parte que contesta 9 o 10 menos la que contesta de 0 a 6, en puntos. Intervalo de Wald ajustado (Rocks 2016)."),
        _ => CountedBesides(measure),
    };

    private static (string English, string Spanish) CountedBesides(EvidenceMeasure measure) => measure switch
    {
        EvidenceMeasure.FeedbackReceived => (
            "Praise, complaints and ideas that came in within the days and were opened as cases.",
            "Elogios, quejas e ideas recibidos en esos días y abiertos como casos."),
        EvidenceMeasure.FeedbackAnswered => (
            "Feedback to which a person has answered, in a message that did not fail to arrive. An automatic acknowledgement is no answer.",
            "Opiniones a las que una persona ha contestado, con un mensaje que no dejó de llegar. Un acuse automático no es una respuesta."),
        EvidenceMeasure.OutcomeTold => (
            "Complaints whose sender was told what was found, what changes and where to go next.",
            "Quejas a cuyo autor se le dijo qué se averiguó, qué cambia y adónde acudir después."),
        EvidenceMeasure.FeedbackInTime => (
            "Feedback whose first answer came by the instant at which it fell due. What was open and not late counts as neither.",
            "Opiniones cuya primera respuesta llegó antes del vencimiento. Lo que seguía abierto y sin vencer no cuenta."),
        EvidenceMeasure.AnonymousVoices => (
            "Cards in the feedback box and the like, by what they are about.",
            "Tarjetas del buzón y similares, según de qué tratan."),
        EvidenceMeasure.OffersTaken => (
            "Cases in which the patron took the service up, of those in which an answer that went out had offered it.",
            "Casos en que la persona aceptó el servicio, de aquellos en que una respuesta enviada lo ofreció."),
        EvidenceMeasure.SelfServiceUptake => (
            "Times that somebody began to do it alone, of those that somebody could have.",
            "Veces que alguien empezó por su cuenta, de las que pudo hacerlo."),
        EvidenceMeasure.SelfServiceFallOut => (
            "Times that it was not done without staff in the end, of those that somebody began.",
            "Veces que al final no se logró sin el personal, de las que alguien empezó."),
        EvidenceMeasure.CameAgain => (
            "Patrons seen in the period before who were seen in this one.",
            "Usuarios vistos en el periodo anterior que se vieron en este."),
        EvidenceMeasure.StayedLonger => (
            "Estimate of Kaplan and Meier (1958) over all patrons, those still there included, with Greenwood's variance on the log-log scale.",
            "Estimación de Kaplan y Meier (1958) sobre todos los usuarios, también los que siguen, con la varianza de Greenwood en escala log-log."),
        EvidenceMeasure.Contacts or EvidenceMeasure.ChannelShare => (
            "Contacts that came in on each channel in the months that the period touches.",
            "Contactos recibidos por cada vía en los meses que toca el periodo."),
        EvidenceMeasure.WillingToBeAsked => (
            "Patrons whose latest answer is 9 or 10 of 10 and who agreed to be asked to speak for the library. What they borrow is never looked at.",
            "Usuarios cuya última respuesta es 9 o 10 de 10 y que aceptaron que se les pidiera hablar por la biblioteca. Nunca se mira qué toman prestado."),
        EvidenceMeasure.AdvocatesInvited or EvidenceMeasure.AdvocatesAgreed or EvidenceMeasure.AdvocatesDeclined => (
            "Of those invited within the days, each on the ground of a consent of its own. Who has not answered has neither agreed nor declined.",
            "De los invitados en esos días, cada uno con un consentimiento propio. Quien no ha contestado ni aceptó ni declinó."),
        _ => (
            "People who said why they do not come, each reason as often as it was given.",
            "Personas que dijeron por qué no vienen, cada motivo tantas veces como se dio."),
    };
}
