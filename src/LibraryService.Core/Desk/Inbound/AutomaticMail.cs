namespace LibraryService.Desk.Inbound;

/// <summary>Tells mail that no person wrote: absence notes, bounces, newsletters (RFC 3834 and what mail programs did before it).</summary>
internal static class AutomaticMail
{
    private static readonly string[] BulkWords = ["auto_reply", "auto-reply", "bulk", "junk"];
    private static readonly string[] NoMailboxes = ["mailer-daemon", "postmaster", "no-reply", "noreply", "no_reply", "donotreply", "do-not-reply", "no-responder", "noresponder"];

    // How absence notes begin that carry no header. A person's answer to one begins with "Re:".
    private static readonly string[] AbsenceSubjects =
    [
        "automatic reply", "auto reply", "autoreply", "auto response", "autoresponse", "out of office", "out of the office", "away from the office", "vacation reply",
        "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausente de la oficina", "ausencia de la oficina",
        "undelivered mail returned to sender", "undeliverable", "delivery status notification", "mail delivery failed", "no se puede entregar",
    ];

    private static readonly string[] AfterAbsence = ["re", "reply", "response", "message", "until", "from", "hasta", "desde", "del"];

    public static bool Is(InboundMessage message) => message.Channel == Channel.Email
        && (IsMarked(message) || HasNullReturnPath(message) || IsOfMachine(message, MailerNames) || IsAbsence(message.Subject));

    /// <summary>Whether an automatic answer would reach a person who expects one.</summary>
    public static bool MayBeAnswered(InboundMessage message) => message.From is not null
        && !(message.Channel == Channel.Email && (message.Headers.ContainsKey(MailHeaders.ListId) || AsksForSilence(message) || IsOfMachine(message, NoMailboxes)));

    private static ReadOnlySpan<string> MailerNames => NoMailboxes.AsSpan(0, 2);

    private static bool IsMarked(InboundMessage message) =>
        (Word(message, MailHeaders.AutoSubmitted) is { } submitted && !Same(submitted, "no"))
        || (Word(message, MailHeaders.AutoReply) is { } reply && !Same(reply, "no"))
        || message.Headers.ContainsKey(MailHeaders.AutoRespond)
        || (Word(message, MailHeaders.Precedence) is { } precedence && BulkWords.Contains(precedence, StringComparer.OrdinalIgnoreCase))
        || (Word(message, MailHeaders.ContentType) is { } type && Same(type, "multipart/report"));

    private static bool HasNullReturnPath(InboundMessage message) =>
        message.Headers.TryGetValue(MailHeaders.ReturnPath, out var path) && path.AsSpan().Trim().Trim("<>").Trim().IsEmpty;

    private static bool IsOfMachine(InboundMessage message, ReadOnlySpan<string> mailboxes)
    {
        var local = message.From is { } from ? from[..Math.Max(0, from.IndexOf('@', StringComparison.Ordinal))] : "";
        foreach (var mailbox in mailboxes)
        {
            if (Same(local, mailbox))
            {
                return true;
            }
        }

        return false;
    }

    // "Out of office: The café", "Out of the office until Monday"; but not "Out of office hours, may I come?"
    private static bool IsAbsence(string? subject)
    {
        var said = string.Join(' ', PlainWords.Of((subject ?? "").Split([":", "[", "(", " - "], 2, StringSplitOptions.None)[0]));
        return Array.Exists(AbsenceSubjects, beginning => said.StartsWith(beginning, StringComparison.Ordinal)
            && (said.Length == beginning.Length || AfterAbsence.Contains(said[beginning.Length..].Trim().Split(' ')[0], StringComparer.Ordinal)));
    }

    private static bool AsksForSilence(InboundMessage message) =>
        message.Headers.TryGetValue(MailHeaders.Suppress, out var asked) && PlainWords.Of(asked).Exists(word => word is "all" or "oof" or "autoreply");

    // The first word of a value: parameters and comments come after it.
    private static string? Word(InboundMessage message, string name) => message.Headers.TryGetValue(name, out var value)
        ? value.Split([';', '(', ' ', '\t', '\r', '\n'], 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : null
        : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
