namespace LibraryService.Templates.Messages;

internal static partial class LibraryMessages
{
    private static IReadOnlyList<MessageKind> More =>
    [
        MessageKind.Of<HoldDateChanged>(),
        MessageKind.Of<DueDateChanged>(),
        MessageKind.Of<HoldCancelled>(),
        MessageKind.Of<ClaimReturnedReceived>(),
        MessageKind.Of<ClaimReturnedOutcome>(),
        MessageKind.Of<LostItemCharged>(),
        MessageKind.Of<ChargeWaived>(),
        MessageKind.Of<ContactProblem>(),
        MessageKind.Of<SmsStopConfirmed>(),
        MessageKind.Of<SmsHelp>(),
        MessageKind.Of<ComplaintOutcome>(),
        MessageKind.Of<ReconsiderationReceived>(),
        MessageKind.Of<ReconsiderationDecided>(),
        MessageKind.Of<CallBack>(),
        MessageKind.Of<ServiceOutage>(),
        MessageKind.Of<ServiceRestored>(),
        MessageKind.Of<Welcome>(),
        MessageKind.Of<EventReminder>(),
        MessageKind.Of<YouSaidWeDid>(),
        MessageKind.Of<AdvocateInvite>(),
        MessageKind.Of<MessageDigest>(),
    ];
}
