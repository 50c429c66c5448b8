namespace LibraryService.Templates.Messages;

internal static partial class LibraryMessages
{
    private static IReadOnlyList<MessageKind> Outreach =>
    [
        MessageKind.Of<NewByAuthor>(),
        MessageKind.Of<EventInvite>(),
        MessageKind.Of<EventCancelled>(),
        MessageKind.Of<ClosureNotice>(),
        MessageKind.Of<StaffHeadsUp>(),
        MessageKind.Of<StakeholderReport>(),
        MessageKind.Of<ConsentConfirmed>(),
        MessageKind.Of<ErasureDone>(),
        MessageKind.Of<LapsedPatron>(),
    ];
}
