namespace LibraryService.Tests.Templates.Messages;

/// <summary>The table of the catalogue: every message with the channels that it needs.</summary>
internal static partial class CataloguePage
{
    public static IReadOnlyList<CatalogueRow> Rows { get; } = [.. Circulation, .. Requests, .. Service, .. Outreach, .. More];

    public static CatalogueRow Of(string name) => Rows.Single(row => string.Equals(row.Name, name, StringComparison.Ordinal));

    private static IReadOnlyList<CatalogueRow> Circulation =>
    [
        new("HoldReady", "ESVPW"),
        new("HoldReadyReminder", "ESV"),
        new("HoldExpired", "ES"),
        new("HoldDelayed", "ES"),
        new("HoldLostOrMissing", "ESIV"),
        new("HoldQueuePosition", "EIW"),
        new("DueSoon", "ESVW"),
        new("DueToday", "ES"),
        new("Overdue", "ESP"),
        new("RenewalDone", "ESW"),
        new("RenewalRefused", "ES"),
        new("RecallNotice", "ES"),
        new("FeeNotice", "EP"),
        new("PaymentReceipt", "EPW"),
        new("AccountExpiring", "ES"),
    ];

    private static IReadOnlyList<CatalogueRow> Requests =>
    [
        new("SuggestionReceived", "EI"),
        new("SuggestionAccepted", "ES"),
        new("SuggestionDeclined", "EP"),
        new("SuggestionAvailable", "ES"),
        new("IllOffered", "ESI"),
        new("IllReceivedRequest", "E"),
        new("IllReady", "ES"),
        new("IllUnavailable", "ES"),
        new("IllRenewalRefused", "E"),
        new("RoomBooked", "ESW"),
        new("RoomChanged", "ESW"),
    ];
}
