using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;
using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <content>What things are called.</content>
internal sealed partial class EvidenceWords
{
    public string Title(EvidenceSection section) => In(section switch
    {
        EvidenceSection.Promises => ("Promises made and kept", "Compromisos adquiridos y cumplidos"),
        EvidenceSection.Waits => ("How long people waited", "Cuánto se esperó"),
        EvidenceSection.Satisfaction => ("What people said of the service", "Qué se dijo del servicio"),
        EvidenceSection.Feedback => ("Complaints and praise, and what became of them", "Quejas y elogios, y qué fue de ellos"),
        EvidenceSection.OtherServices => ("Other services used after an answer", "Otros servicios usados tras una respuesta"),
        EvidenceSection.SelfService => ("What people did for themselves", "Lo que se hizo por cuenta propia"),
        EvidenceSection.Retention => ("Who comes again", "Quién vuelve"),
        EvidenceSection.Reach => ("Which way people come", "Por qué vía se acude"),
        EvidenceSection.Advocacy => ("Who speaks for the library", "Quién habla por la biblioteca"),
        _ => ("Why people do not come, and what was done", "Por qué no se viene, y qué se hizo"),
    });

    public string Name(EvidenceMeasure measure) => In(measure switch
    {
        EvidenceMeasure.Inquiries => ("Inquiries", "Consultas"),
        EvidenceMeasure.PromisesKept => ("Promises kept", "Compromisos cumplidos"),
        EvidenceMeasure.MedianWait => ("Half were answered within", "La mitad tuvo respuesta en"),
        EvidenceMeasure.LongWait => ("Nine in ten were answered within", "Nueve de cada diez tuvieron respuesta en"),
        EvidenceMeasure.ResponseRate => ("Answered the survey", "Contestaron la encuesta"),
        EvidenceMeasure.Favourable => ("Favourable answers", "Respuestas favorables"),
        EvidenceMeasure.FavourableOfAsked => ("Favourable, of all who were asked", "Favorables, de todos los preguntados"),
        EvidenceMeasure.NetScore => ("Promoters less detractors, in points", "Promotores menos detractores, en puntos"),
        EvidenceMeasure.FeedbackReceived => ("Feedback received", "Opiniones recibidas"),
        EvidenceMeasure.FeedbackAnswered => ("Feedback answered", "Opiniones contestadas"),
        EvidenceMeasure.OutcomeTold => ("Told the outcome in full", "Informados del resultado"),
        EvidenceMeasure.FeedbackInTime => ("Feedback answered in time", "Opiniones contestadas a tiempo"),
        EvidenceMeasure.AnonymousVoices => ("Voices without a name", "Voces sin nombre"),
        EvidenceMeasure.OffersTaken => ("Offers taken up", "Ofertas aceptadas"),
        EvidenceMeasure.SelfServiceUptake => ("Began to help themselves", "Empezaron por su cuenta"),
        EvidenceMeasure.SelfServiceFallOut => ("Did not get through", "No lo lograron"),
        EvidenceMeasure.CameAgain => ("Came again", "Volvieron"),
        EvidenceMeasure.StayedLonger => ("Stay for longer than", "Siguen más de"),
        EvidenceMeasure.Contacts => ("Contacts", "Contactos"),
        EvidenceMeasure.ChannelShare => ("Share of contacts", "Parte de los contactos"),
        EvidenceMeasure.WillingToBeAsked => ("Satisfied patrons who agreed to be asked", "Usuarios satisfechos que aceptaron ser preguntados"),
        EvidenceMeasure.AdvocatesInvited => ("Invited to speak for the library", "Invitados a hablar por la biblioteca"),
        EvidenceMeasure.AdvocatesAgreed => ("Agreed", "Aceptaron"),
        EvidenceMeasure.AdvocatesDeclined => ("Declined", "Declinaron"),
        _ => ("Reasons for not coming", "Motivos para no venir"),
    });

    /// <summary>What of a measure: a promise, a question, a kind of voice; empty for none.</summary>
    public string Subject(EvidenceClaim claim) => claim.Measure switch
    {
        EvidenceMeasure.PromisesKept or EvidenceMeasure.MedianWait or EvidenceMeasure.LongWait => Name(Enum.Parse<SlaMetric>(claim.Subject)),
        EvidenceMeasure.AnonymousVoices => Name(Enum.Parse<VoiceKind>(claim.Subject)),
        _ => Question(claim.Subject),
    };

    public string Name(SlaMetric metric) => In(metric switch
    {
        SlaMetric.FirstResponse => ("first answer", "primera respuesta"),
        SlaMetric.NextResponse => ("next answer", "respuesta siguiente"),
        SlaMetric.Update => ("sign of life", "señal de que se sigue en ello"),
        _ => ("resolution", "resolución"),
    });

    public string By(EvidenceDimension dimension) => In(dimension switch
    {
        EvidenceDimension.Channel => ("channel", "vía"),
        EvidenceDimension.Topic => ("topic", "tema"),
        EvidenceDimension.Touchpoint => ("place", "lugar"),
        EvidenceDimension.Kind => ("kind", "clase"),
        EvidenceDimension.Service => ("service", "servicio"),
        EvidenceDimension.Option => ("what can be done", "gestión"),
        EvidenceDimension.Duration => ("time", "tiempo"),
        EvidenceDimension.Reason => ("reason", "motivo"),
        _ => ("all", "todo"),
    });

    public string Group(EvidenceClaim claim) => claim switch
    {
        { Dimension: EvidenceDimension.All } => In(("All", "Todo")),
        { Group: "" } => In(("not known", "sin datos")),
        { Dimension: EvidenceDimension.Channel } => ContactSentences.Name(Enum.Parse<Channel>(claim.Group), _spanish),
        { Dimension: EvidenceDimension.Kind } => Name(Enum.Parse<VoiceKind>(claim.Group)),
        { Dimension: EvidenceDimension.Duration } => Duration(claim.Group),
        _ => claim.Group,
    };

    public string Gap(EvidenceGap gap) => In(gap switch
    {
        EvidenceGap.NotGiven => ("The library gave no figures for this. That is not a zero.", "La biblioteca no ha dado cifras de esto. No significa cero."),
        EvidenceGap.NothingCounted => ("Nothing of the kind was counted in the period. Whether nothing happened or nobody counted cannot be told.", "En el periodo no se contó nada de esto. No se puede saber si no pasó nada o si nadie lo contó."),
        _ => ("There are figures, but too few to be told without telling of people.", "Hay cifras, pero son demasiado pocas para darlas sin hablar de personas."),
    });

    public string Signal(ControlRule rule) => In(rule switch
    {
        ControlRule.BeyondLimits => ("beyond the limits", "fuera de los límites"),
        ControlRule.TwoOfThreeBeyondTwoSigma => ("two of three far off on one side", "dos de tres muy alejados a un lado"),
        ControlRule.FourOfFiveBeyondOneSigma => ("four of five off on one side", "cuatro de cinco alejados a un lado"),
        ControlRule.EightOnOneSide => ("eight running on one side", "ocho seguidos a un lado"),
        ControlRule.MovingRangeBeyondLimit => ("a bigger step than chance makes", "un salto mayor que el azar"),
        _ => (rule.ToString(), rule.ToString()),
    });

    private string Name(VoiceKind kind) => In(kind switch
    {
        VoiceKind.Praise => ("praise", "elogio"),
        VoiceKind.Concern => ("complaint", "queja"),
        VoiceKind.Suggestion => ("idea", "idea"),
        _ => ("reason for not coming", "motivo para no venir"),
    });

    private string Duration(string text)
    {
        var number = int.Parse(text.AsSpan(1, text.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        var unit = (text[^1] == 'M', number == 1) switch
        {
            (true, true) => ("month", "mes"),
            (true, false) => ("months", "meses"),
            (false, true) => ("year", "año"),
            _ => ("years", "años"),
        };
        return $"{Number(number)} {In(unit)}";
    }

    private string Question(string name) => In(name switch
    {
        "satisfaction" => (name, "satisfacción"),
        "recommendation" => (name, "recomendación"),
        "effort" => ("ease", "facilidad"),
        "approachability" => (name, "cercanía"),
        "interest" => (name, "interés"),
        "listening" => (name, "escucha"),
        "searching" => (name, "búsqueda"),
        "follow-up" => (name, "seguimiento"),
        _ => (name, name),
    });
}
