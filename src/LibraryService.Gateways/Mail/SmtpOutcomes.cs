namespace LibraryService.Gateways.Mail;

/// <summary>What a server's answer says of the message. Its words may hold the address, so only its numbers are kept.</summary>
internal static class SmtpOutcomes
{
    public static DeliveryOutcome Of(SmtpAnswer answer) => answer is { Step: SmtpStep.Content, Reply.IsDone: true }
        ? new DeliveryOutcome(DeliveryOutcomeKind.Accepted)
        : new DeliveryOutcome(Kind(answer), Detail: $"{answer.Reply}");

    private static DeliveryOutcomeKind Kind(SmtpAnswer answer) => answer.Reply.Code switch
    {
        // 530, 534, 535 and 538: we are not signed in as we should be, which is no fault of the message's.
        530 or 534 or 535 or 538 => DeliveryOutcomeKind.SoftBounce,
        >= 400 and < 500 => DeliveryOutcomeKind.SoftBounce,
        _ => Failed(answer),
    };

    // Before the recipient was named, nothing can be wrong with it.
    private static DeliveryOutcomeKind Failed(SmtpAnswer answer)
    {
        var kind = answer.Reply.Status?.Failure ?? ByCode(answer);
        return kind is DeliveryOutcomeKind.HardBounce && answer.Step is SmtpStep.Sender ? DeliveryOutcomeKind.Refused : kind;
    }

    // 552 of a mailbox says that it is full; of a mail, that it is too big. 556 is a domain that takes no mail (RFC 7504).
    private static DeliveryOutcomeKind ByCode(SmtpAnswer answer) => (answer.Step, answer.Reply.Code) switch
    {
        (SmtpStep.Recipient, 552) => DeliveryOutcomeKind.SoftBounce,
        (SmtpStep.Recipient, 550 or 551 or 553 or 556) => DeliveryOutcomeKind.HardBounce,
        _ => DeliveryOutcomeKind.Refused,
    };
}
