using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Testing;

/// <content>The examples whose values are sentences or phrases, for a Spanish reader.</content>
public static partial class MessageExamples
{
    private const string JuntaDeLaBiblioteca = "la Junta de la Biblioteca, junta@millbrook.example";

    private static IReadOnlyList<MessageExample>? _inSpanish;

    /// <summary>All of them for a reader of a language: what staff write into them is Spanish for <c>es</c> and its kinds, English for any other.</summary>
    public static IReadOnlyList<MessageExample> In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Split('-')[0].Equals("es", StringComparison.OrdinalIgnoreCase)
            ? _inSpanish ??= [.. All.Select(example => Spanish.FirstOrDefault(spanish => spanish.Kind.Name == example.Kind.Name) ?? example)]
            : All;
    }

    private static IReadOnlyList<MessageExample> Spanish => [.. SpanishLoans, .. SpanishService, .. SpanishOutreach, .. SpanishMore];

    private static IReadOnlyList<MessageExample> SpanishLoans =>
    [
        MessageExample.Of(new RenewalRefused(
            "The Salt Road", RenewalRefusal.Reserved, Friday, ["Escuchar el audiolibro, que está libre ahora", "Reservarlo de nuevo y seguir leyendo más tarde"])),
        MessageExample.Of(new PaymentReceipt(
            new Money(14.90m, "GBP"),
            [new PaidItem("The Salt Road, perdido", new Money(12.40m, "GBP")), new PaidItem("Carné nuevo", new Money(2.50m, "GBP"))],
            new DateOnly(2026, 11, 23),
            "R-20417")),
        MessageExample.Of(new AccountExpiring(new DateOnly(2026, 12, 15), ["su carné", "un recibo con su domicilio"], Page("card"))),
        MessageExample.Of(new SuggestionDeclined(
            "Rivers Under the City",
            SuggestionRefusal.OwnedOtherFormat,
            "Lo tenemos como libro electrónico, que puede leer en casa o en nuestras tabletas.",
            Page("what-we-buy"))),
        MessageExample.Of(new IllUnavailable(
            "Rivers Under the City",
            ["la Biblioteca de Ashby", "la Biblioteca de Port Merrow", "la Biblioteca Nacional"],
            "Tenemos otros dos libros sobre ríos perdidos y podemos guardárselos.")),
        MessageExample.Of(new RoomBooked("la sala de estudio 2", At(Friday, 14), At(Friday, 16), "4417", Page("rooms"))),
        MessageExample.Of(new RoomChanged("la sala de estudio 1", At(Friday, 10), "la sala de estudio 2", At(Friday, 14), At(Friday, 16), RoomChangeCause.Repair, "4417", Page("rooms"))),
    ];

    private static IReadOnlyList<MessageExample> SpanishService =>
    [
        MessageExample.Of(new Acknowledge(Case, "la historia del molino de la calle del Azud", At(Wednesday, 17))),
        MessageExample.Of(new StillWorking(Case, "Hemos leído los padrones hasta 1890.", "Pedimos el resto al archivo provincial.", At(Wednesday, 17))),
        MessageExample.Of(new Answer(
            "¿Cuándo cerró el molino de la calle del Azud?",
            "Cerró en marzo de 1894, después de la riada.",
            [new AnswerSource("Gaceta de Millbrook, 17 de marzo de 1894", Page("gazette/1894-03-17")), new AnswerSource("Padrón de 1895, en nuestra sala de lectura", null)])),
        MessageExample.Of(new NeedMoreInfo(Case, "¿Se refiere al molino de harina o al de papel?", Friday)),
        MessageExample.Of(new HandOff(Case, "Historia Local", HandOffReason.Expertise, At(Wednesday, 17), "Tom Reyes")),
        MessageExample.Of(new Apology(
            "Vino el sábado a buscar un libro y no estaba donde le dijimos.",
            "lo enviamos a otra sede",
            "Se lo guardamos en Hillside hasta el 4 de diciembre.",
            "Tom Reyes (01632 960 983)")),
        MessageExample.Of(new FeedbackPraise("el equipo de la sala infantil", "la hora del cuento del sábado")),
        MessageExample.Of(new FeedbackConcern(
            "el ruido de la sala de lectura", "Desde el lunes los grupos trabajan en el primer piso.", "Tom Reyes (01632 960 983)", new DateOnly(2026, 11, 30))),
        MessageExample.Of(new CaseClosed(Case, "Encontramos la fecha de cierre del molino y le enviamos la página.", new DateOnly(2026, 12, 7))),
    ];

    private static IReadOnlyList<MessageExample> SpanishOutreach =>
    [
        MessageExample.Of(new NewByAuthor(FollowedKind.Author, "Inés Calder", "Bajo la ciudad", Page("r/88"), Consent, Page("stop/2041"))),
        MessageExample.Of(new EventInvite("Pan de trigos antiguos", At(Friday, 18), "Sala Verde, Hillside", Page("stop/2041"), Page("e/17"))),
        MessageExample.Of(new EventCancelled("Pan de trigos antiguos", At(Friday, 18), "Sala Verde, Hillside", EventCancelReason.Illness, At(new DateOnly(2026, 12, 11), 18))),
        MessageExample.Of(new ClosureNotice(
            "Hillside", At(Wednesday, 13), At(new DateOnly(2026, 11, 30), 9), ClosureReason.Repairs, "de lunes a viernes, de 10:00 a 13:00", "la Biblioteca Central")),
        MessageExample.Of(new StaffHeadsUp(
            "El catálogo en línea no muestra cubiertas y va lento. Los préstamos y las devoluciones funcionan.",
            At(new DateOnly(2026, 11, 23), 9),
            "Hoy el catálogo va lento. Podemos buscarle un libro aquí, en el mostrador.",
            "Rosa Whitfield, extensión 214",
            At(new DateOnly(2026, 11, 23), 15))),
        MessageExample.Of(new StakeholderReport(
            new DateOnly(2026, 10, 1),
            [
                new ReportedMetric("Preguntas respondidas en un día", "94 % de 1.210", "entre el 92 % y el 95 %, con una confianza del 95 %"),
                new ReportedMetric("Satisfacción con la respuesta", "88 % de 41", "son pocas respuestas: conviene leerlo con cuidado"),
                new ReportedMetric("Visitas", "18.402", null),
            ])),
        MessageExample.Of(new ConsentConfirmed(ConsentRequest.Withdrawn, "novedades", new DateOnly(2026, 11, 23), Page("choices"))),
        MessageExample.Of(new ErasureDone(
            ErasureRequest.Everything,
            new DateOnly(2026, 11, 23),
            [new KeptRecord("El pago del 3 de marzo de 2026", "lo pide la ley de contabilidad", new DateOnly(2033, 3, 31)), new KeptRecord("Su deseo de no recibir más noticias", "de otro modo no podríamos respetarlo", null)])),
        MessageExample.Of(new LapsedPatron(new DateOnly(2025, 9, 1), "Ahora prestamos herramientas e instrumentos, y ya no hay multas.", Consent, Page("stop/2041"))),
    ];

    private static IReadOnlyList<MessageExample> SpanishMore =>
    [
        MessageExample.Of(new HoldCancelled(["The Salt Road"], CancelledBy.Library, HoldCancelReason.Lost, "Puede escucharlo como audiolibro, que está libre ahora.")),
        MessageExample.Of(new ClaimReturnedOutcome(["The Salt Road"], Found: false, "Buscaremos otra vez dentro de dos semanas y le escribiremos entonces. No tiene nada que pagar.")),
        MessageExample.Of(new ComplaintOutcome(
            "el trato que recibió en el mostrador",
            "Le pidieron sus papeles delante de otras personas. Eso no estuvo bien.",
            "Ahora preguntamos esas cosas aparte, y todo el personal lo ha practicado.",
            JuntaDeLaBiblioteca)),
        MessageExample.Of(new ReconsiderationReceived(
            "Rivers Under the City", ["Tres personas leemos el título.", "Lo comparamos con nuestra política.", "La dirección decide."], new DateOnly(2026, 12, 18), Page("what-we-buy"))),
        MessageExample.Of(new ReconsiderationDecided(
            "Rivers Under the City", ReconsiderationDecision.Kept, "Muchas personas lo leen. Responde a lo que dice nuestra política sobre la historia local.", Page("what-we-buy"), JuntaDeLaBiblioteca)),
        MessageExample.Of(new ServiceOutage(
            ServiceKind.Catalogue, At(new DateOnly(2026, 11, 23), 9), "preguntarnos en el 01632 960 983", At(new DateOnly(2026, 11, 23), 15))),
        MessageExample.Of(new Welcome(
            [new WelcomeChannel("Chat: millbrook.example/chat", TimeSpan.FromMinutes(2)), new WelcomeChannel("Correo: help@millbrook.example", TimeSpan.FromHours(4))],
            ["Libros, películas y herramientas para llevar a casa", "Ayuda con formularios y ordenadores", "Una sala tranquila, que se reserva gratis"])),
        MessageExample.Of(new EventReminder("Pan de trigos antiguos", At(new DateOnly(2026, 11, 24), 18), "Sala Verde, Hillside", Page("e/17/off"))),
        MessageExample.Of(new YouSaidWeDid(
            new DateOnly(2026, 10, 1),
            [
                new FeedbackChange("Hace frío en la sala de lectura.", "Arreglamos la calefacción."),
                new FeedbackChange("Los formularios se leen mal.", "Ahora tienen letras más grandes."),
            ])),
        MessageExample.Of(new AdvocateInvite(
            "En enero el Ayuntamiento decide sobre nuestro horario.", "Puede escribir unas frases sobre lo que significa la biblioteca para usted.", Consent, Page("stop/2041"))),
        MessageExample.Of(new MessageDigest(
            new DigestPart("Su sala está reservada", "La Sala Verde es suya el viernes de 10:00 a 12:00."),
            new DigestPart("Su carné", "Su carné vale hasta el 30 de noviembre de 2027."))),
    ];
}
