namespace LibraryService.Routing;

/// <summary>What each reason says to a librarian, in English and in Spanish.</summary>
internal static class ContactSentences
{
    public static string Kind(ContactPlanKind kind, bool spanish) => In(spanish, kind switch
    {
        ContactPlanKind.Ordered => ("The message is sent in this order, each step when the one before was given up.", "El mensaje se envía en este orden, cada paso cuando se abandona el anterior."),
        ContactPlanKind.Broadcast => ("The message is sent on all of these at once.", "El mensaje se envía por todos estos canales a la vez."),
        ContactPlanKind.Digest => ("The message waits and is gathered with others.", "El mensaje espera y se reúne con otros."),
        _ => ("The message is not sent.", "El mensaje no se envía."),
    });

    public static string Copy(ContactRecipient recipient, bool spanish) => In(spanish, recipient == ContactRecipient.Guardian
        ? ("The copy for the guardian:", "La copia para el tutor:")
        : ("The copy for whoever acts for the patron:", "La copia para quien actúa por el usuario:"));

    public static string Name(Channel channel, bool spanish) => In(spanish, channel switch
    {
        Channel.Email => ("E-mail", "Correo electrónico"),
        Channel.Sms => ("Text message", "Mensaje de texto"),
        Channel.Chat => ("Chat", "Chat"),
        Channel.Social => ("Social network", "Red social"),
        Channel.Push => ("App notification", "Notificación de la aplicación"),
        Channel.InApp => ("Message in the app", "Mensaje en la aplicación"),
        Channel.Voice => ("Phone call", "Llamada"),
        Channel.PhoneTree => ("Phone menu", "Menú telefónico"),
        Channel.Letter => ("Letter", "Carta"),
        Channel.Postcard => ("Postcard", "Tarjeta postal"),
        Channel.InPerson => ("Desk", "Mostrador"),
        _ => ("Web site", "Sitio web"),
    });

    public static string Code(ContactReasonCode code, bool spanish) => In(spanish, code switch
    {
        ContactReasonCode.TimeOutOfRange => ("The time of the decision is missing or impossible.", "Falta la hora de la decisión o es imposible."),
        ContactReasonCode.Deceased => ("The patron died: nothing goes out, and everything planned is cancelled.", "El usuario ha fallecido: no se envía nada y se cancela todo lo previsto."),
        ContactReasonCode.SystemAccount => ("The card belongs to nobody.", "El carné no es de ninguna persona."),
        ContactReasonCode.NoOutreachToStanding => ("The library makes no offers to staff, institutions or others of this standing.", "La biblioteca no envía ofertas a usuarios de esta clase."),
        ContactReasonCode.Expired => ("The message has come to its end.", "El mensaje ha caducado."),
        ContactReasonCode.Settled => ("What it is about was settled.", "El asunto ya está resuelto."),
        ContactReasonCode.Duplicate => ("The same message was sent before.", "El mismo mensaje ya se envió."),
        ContactReasonCode.GuardianInstead => ("The patron is a minor: the guardian is written to instead.", "El usuario es menor: se escribe a su tutor en su lugar."),
        ContactReasonCode.GuardianCopy => ("The patron is a minor: the guardian gets a copy.", "El usuario es menor: su tutor recibe una copia."),
        ContactReasonCode.AgeUnknown => ("The age is not known and there is a guardian: taken for a minor.", "No se conoce la edad y hay un tutor: se trata como menor."),
        ContactReasonCode.GuardianMissing => ("The patron is a minor, and no guardian can be written to.", "El usuario es menor y no hay tutor a quien escribir."),
        ContactReasonCode.ProxyInstead => ("The patron named somebody who is written to instead.", "El usuario nombró a una persona a la que se escribe en su lugar."),
        ContactReasonCode.ProxyCopy => ("The patron named somebody who gets a copy.", "El usuario nombró a una persona que recibe una copia."),
        ContactReasonCode.PatronForTopic => ("The patron's own choice for this topic decides.", "Decide la elección del usuario para este tema."),
        ContactReasonCode.Patron => ("The patron's own choice decides.", "Decide la elección del usuario."),
        ContactReasonCode.TopicDefault => ("The patron said nothing; the library's order for this topic decides.", "El usuario no ha dicho nada; decide el orden de la biblioteca para este tema."),
        ContactReasonCode.LibraryDefault => ("The patron said nothing; the library's order decides.", "El usuario no ha dicho nada; decide el orden de la biblioteca."),
        ContactReasonCode.CheapestFirst => ("Nobody said anything; the cheapest channel comes first.", "Nadie ha dicho nada; primero va el canal más barato."),
        ContactReasonCode.CheapestOfDefault => ("It is not urgent, so the library's channels go by their cost.", "No es urgente, así que los canales de la biblioteca van por su coste."),
        ContactReasonCode.PreferenceIsNone => ("The choice is explicitly no messages, which nothing overrides.", "Se ha elegido expresamente no recibir mensajes, y eso prevalece siempre."),
        ContactReasonCode.UnknownZone => ("The patron's time zone is not known; the library's is used.", "No se conoce la zona horaria del usuario; se usa la de la biblioteca."),
        ContactReasonCode.UnknownLanguage => ("The library does not write the patron's language; its own is used.", "La biblioteca no escribe en el idioma del usuario; usa el suyo."),
        ContactReasonCode.UnknownSender => ("The branch has no sender of its own; the library's is used.", "La sucursal no tiene remitente propio; se usa el de la biblioteca."),
        ContactReasonCode.NotOutbound => ("Not used, because nobody can be sent anything this way.", "No se usa, porque por aquí no se puede enviar nada."),
        ContactReasonCode.NotOffered => ("Not used, because the library does not send this way.", "No se usa, porque la biblioteca no envía por aquí."),
        ContactReasonCode.NotChosen => ("Not used, because it was not chosen.", "No se usa, porque no se ha elegido."),
        ContactReasonCode.NoPoint => ("Chosen, but the patron's record has no address for it.", "Elegido, pero no consta ninguna dirección."),
        ContactReasonCode.NoAddress => ("Not used, because the address on record is blank.", "No se usa, porque la dirección que consta está en blanco."),
        ContactReasonCode.DoNotUse => ("Not used, because the address must never be used.", "No se usa, porque la dirección no debe usarse nunca."),
        ContactReasonCode.GoneAway => ("Not used, because the patron moved away.", "No se usa, porque el usuario se ha mudado."),
        ContactReasonCode.Stopped => ("Not used, because its reader asked for no more messages.", "No se usa, porque su lector pidió no recibir más mensajes."),
        ContactReasonCode.Objected => ("Not used, because of an objection.", "No se usa, porque hay una oposición."),
        ContactReasonCode.Unhealthy => ("Not used, because too much came back from it.", "No se usa, porque se han devuelto demasiados mensajes."),
        ContactReasonCode.NotVerified => ("Not used, because nobody has confirmed the address.", "No se usa, porque nadie ha confirmado la dirección."),
        ContactReasonCode.SharedAddress => ("Not used, because the message is confidential and others read there too.", "No se usa, porque el mensaje es confidencial y otros también lo leen."),
        ContactReasonCode.Overheard => ("Not used, because the message is confidential and others could see or hear it.", "No se usa, porque el mensaje es confidencial y otros podrían verlo u oírlo."),
        ContactReasonCode.TextOnlyDevice => ("Not used, because the device shows only text and the message needs more.", "No se usa, porque el aparato solo muestra texto y el mensaje necesita más."),
        ContactReasonCode.TooLong => ("Not used, because the message is too long for it.", "No se usa, porque el mensaje es demasiado largo."),
        ContactReasonCode.TooCostly => ("Not used, because it costs more than the message may.", "No se usa, porque cuesta más de lo permitido para el mensaje."),
        ContactReasonCode.ConsentMissing => ("Not used, because consent is needed and was never given.", "No se usa, porque hace falta consentimiento y nunca se dio."),
        ContactReasonCode.ConsentWithdrawn => ("Not used, because consent was withdrawn.", "No se usa, porque se retiró el consentimiento."),
        ContactReasonCode.ConsentExpired => ("Not used, because consent has expired.", "No se usa, porque el consentimiento ha caducado."),
        ContactReasonCode.CapReached => ("Not used, because the patron has had enough of such messages for now.", "No se usa, porque el usuario ya ha recibido bastantes mensajes de este tipo."),
        ContactReasonCode.AlwaysQuiet => ("Not used, because every hour of the week is quiet.", "No se usa, porque todas las horas de la semana son de silencio."),
        ContactReasonCode.TooLate => ("Not used, because the message ends before it could be sent.", "No se usa, porque el mensaje caduca antes de poder enviarse."),
        ContactReasonCode.Taken => ("Used.", "Se usa."),
        ContactReasonCode.PassedOver => ("Another address of the same kind is passed over.", "Se descarta otra dirección del mismo tipo."),
        ContactReasonCode.RequiredOverridesOrder => ("Used though it was not chosen, because the message is required.", "Se usa aunque no se eligió, porque el mensaje es obligatorio."),
        ContactReasonCode.LetterAsLastResort => ("Used though it was not chosen, because nothing digital reaches the patron.", "Se usa aunque no se eligió, porque ningún medio digital llega al usuario."),
        ContactReasonCode.WaitsAfterBounce => ("Waits, because the last message failed for now.", "Espera, porque el último mensaje falló por el momento."),
        ContactReasonCode.WaitsForQuietHours => ("Waits until the quiet hours are over.", "Espera hasta que terminen las horas de silencio."),
        ContactReasonCode.WaitsForCap => ("Waits until the patron may get another such message.", "Espera hasta que el usuario pueda recibir otro mensaje de este tipo."),
        ContactReasonCode.BreaksQuietHours => ("The message is urgent, and the library's rules let it break the quiet hours.", "El mensaje es urgente y las normas de la biblioteca permiten romper las horas de silencio."),
        ContactReasonCode.Gathered => ("The patron wished to get what can wait in one message.", "El usuario desea recibir en un solo mensaje lo que puede esperar."),
        ContactReasonCode.DigestTooLate => ("The patron wished to get messages together, but this one would end before.", "El usuario desea recibir los mensajes juntos, pero este caducaría antes."),
        ContactReasonCode.NothingLeft => ("No channel is left.", "No queda ningún canal."),
        _ => ("Staff must see to it.", "Debe atenderlo el personal."),
    });

    private static string In(bool spanish, (string English, string Spanish) both) => spanish ? both.Spanish : both.English;
}
