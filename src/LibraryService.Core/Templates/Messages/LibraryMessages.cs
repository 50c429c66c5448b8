namespace LibraryService.Templates.Messages;

/// <summary>The messages that come with the package.</summary>
internal static partial class LibraryMessages
{
    public static IReadOnlyList<MessageKind> All { get; } = [.. Circulation, .. Requests, .. Service, .. Outreach, .. More];

    // Made when asked for: the parts of a class are initialised in no promised order.
    private static IReadOnlyList<MessageKind> Circulation =>
    [
        MessageKind.Of<HoldReady>(),
        MessageKind.Of<HoldReadyReminder>(),
        MessageKind.Of<HoldExpired>(),
        MessageKind.Of<HoldDelayed>(),
        MessageKind.Of<HoldLostOrMissing>(),
        MessageKind.Of<HoldQueuePosition>(),
        MessageKind.Of<DueSoon>(),
        MessageKind.Of<DueToday>(),
        MessageKind.Of<Overdue>(),
        MessageKind.Of<RenewalDone>(),
        MessageKind.Of<RenewalRefused>(),
        MessageKind.Of<RecallNotice>(),
        MessageKind.Of<FeeNotice>(),
        MessageKind.Of<PaymentReceipt>(),
        MessageKind.Of<AccountExpiring>(),
    ];

    private static IReadOnlyList<MessageKind> Requests =>
    [
        MessageKind.Of<SuggestionReceived>(),
        MessageKind.Of<SuggestionAccepted>(),
        MessageKind.Of<SuggestionDeclined>(),
        MessageKind.Of<SuggestionAvailable>(),
        MessageKind.Of<IllOffered>(),
        MessageKind.Of<IllReceivedRequest>(),
        MessageKind.Of<IllReady>(),
        MessageKind.Of<IllUnavailable>(),
        MessageKind.Of<IllRenewalRefused>(),
        MessageKind.Of<RoomBooked>(),
        MessageKind.Of<RoomChanged>(),
    ];
}
