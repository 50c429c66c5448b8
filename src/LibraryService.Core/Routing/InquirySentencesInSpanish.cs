using System.Globalization;

namespace LibraryService.Routing;

internal sealed class InquirySentencesInSpanish(CultureInfo culture) : InquirySentences(culture)
{
    public override string Of(InquiryReason reason) => reason.Code switch
    {
        InquiryReasonCode.QueueMatched => $"Corresponde a la cola {reason.Queue}.",
        InquiryReasonCode.NoQueueMatched => $"Ninguna cola la recoge, así que pasa a la última, {reason.Queue}.",
        InquiryReasonCode.QueueClosed => $"La cola {reason.Queue} está cerrada ahora.",
        InquiryReasonCode.SelfServiceOffered => $"La persona puede hacerlo por su cuenta con {reason.Name}.",
        InquiryReasonCode.SelfServiceTried => $"{reason.Name} ya se ofreció antes, así que responde una persona.",
        InquiryReasonCode.PersonWanted => "Se ha pedido hablar con una persona.",
        InquiryReasonCode.HandedBack => $"{reason.Name} la ha devuelto, así que se queda aquí y empieza un plazo de seguimiento.",
        InquiryReasonCode.AccountTopic => "Trata de una cuenta, así que quedan fuera los voluntarios y las bibliotecas asociadas.",
        InquiryReasonCode.PassedOver => $"{reason.Staff} no contestó hace poco, así que esta vez no le toca.",
        InquiryReasonCode.KnownTakes => $"{reason.Staff} conoce el caso y lo atiende.",
        InquiryReasonCode.KnownAway => $"{reason.Staff} conoce el caso, pero ahora no puede atenderlo.",
        InquiryReasonCode.KnownBusy => $"{reason.Staff} conoce el caso, pero ahora no tiene sitio para atenderlo.",
        InquiryReasonCode.NobodyThere => "No hay nadie que atienda este canal y pueda verla.",
        InquiryReasonCode.NobodySpeaks => $"En el grupo {Ring(reason)} de {reason.Queue} no hay nadie presente que hable {reason.Name}.",
        InquiryReasonCode.NobodySkilled => $"En el grupo {Ring(reason)} de {reason.Queue} no hay nadie presente con los conocimientos, o que trabaje donde se preguntó.",
        InquiryReasonCode.AllBusy => reason.Count == 1
            ? $"En el grupo {Ring(reason)} de {reason.Queue} una persona podría responder, y está ocupada."
            : $"En el grupo {Ring(reason)} de {reason.Queue} {Count(reason)} personas podrían responder, y todas están ocupadas.",
        InquiryReasonCode.KeptFree => $"Ha esperado tanto que {reason.Staff} no recibe nada más hasta que tenga sitio para atenderla.",
        InquiryReasonCode.RingLater => $"Al grupo {Ring(reason)} de {reason.Queue} se le pregunta cuando haya esperado más.",
        InquiryReasonCode.LongestIdle => $"{reason.Staff} lleva más tiempo libre{Among(reason)}.",
        InquiryReasonCode.LeastLoaded => $"{reason.Staff} tiene menos carga{Among(reason)}.",
        InquiryReasonCode.RoundRobin => $"Le toca a {reason.Staff}{Among(reason)}.",
        InquiryReasonCode.BestSkill => $"{reason.Staff} tiene los mejores conocimientos{Among(reason)}.",
        InquiryReasonCode.QueueLong => reason.Count == 1
            ? $"Ya hay otra esperando en {reason.Queue}."
            : $"Ya hay otras {Count(reason)} esperando en {reason.Queue}.",
        InquiryReasonCode.WaitedLong => $"Ha esperado mucho en {reason.Queue}.",
        InquiryReasonCode.Overflowed => $"Por eso se pregunta también a la cola {reason.Queue}.",
        InquiryReasonCode.PartnerTakes => $"La biblioteca asociada {reason.Name} está abierta ahora y la atiende.",
        InquiryReasonCode.PartnerClosed => $"La biblioteca asociada {reason.Name} está cerrada ahora.",
        InquiryReasonCode.PartnerNotForIt => $"La biblioteca asociada {reason.Name} no atiende este tipo de consultas.",
        InquiryReasonCode.CallBackOffered => "Se pregunta si prefiere que le devuelvan la llamada en vez de esperar.",
        _ => reason.Code.ToString(),
    };

    protected override string Decision(InquiryRoute route) => route.Kind switch
    {
        InquiryRouteKind.Assigned => $"La atiende {route.Staff}.",
        InquiryRouteKind.Partner => $"La atiende {route.Partner}.",
        InquiryRouteKind.SelfService => $"Se ofrece {route.SelfService}, y una persona si se pide.",
        InquiryRouteKind.CallBack => $"La llamada conserva su puesto en {route.Queue}.",
        _ => $"Espera en {route.Queue}.",
    };

    protected override string AnswerBy(string at) => $"Si no se contesta antes del {at}, pasa a otra persona.";

    protected override string FollowUp(PartnerFollowUp followUp, string at) => $"El plazo de seguimiento corre desde el {at} en el horario de {followUp.Queue}.";

    protected override string AskAgain(string at) => $"Se vuelve a preguntar el {at}.";

    private string Among(InquiryReason reason) => reason.Count > 1 ? $" de {Count(reason)} que podrían atenderla" : ", y nadie más podría atenderla";
}
