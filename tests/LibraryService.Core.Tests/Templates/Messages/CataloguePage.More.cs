namespace LibraryService.Tests.Templates.Messages;

internal static partial class CataloguePage
{
    private static IReadOnlyList<CatalogueRow> More =>
    [
        new("HoldDateChanged", "ESVP"),
        new("DueDateChanged", "ESVP"),
        new("HoldCancelled", "ESVP"),
        new("ClaimReturnedReceived", "ESVP"),
        new("ClaimReturnedOutcome", "ESVP"),
        new("LostItemCharged", "ESVP"),
        new("ChargeWaived", "ESVP"),
        new("ContactProblem", "ESVP"),
        new("SmsStopConfirmed", "S", ToPatron: false),
        new("SmsHelp", "S", ToPatron: false),
        new("ComplaintOutcome", "EP"),
        new("ReconsiderationReceived", "EP"),
        new("ReconsiderationDecided", "EP"),
        new("CallBack", "ESV"),
        new("ServiceOutage", "ESVPX"),
        new("ServiceRestored", "ESVPX"),
        new("Welcome", "EP"),
        new("EventReminder", "ES"),
        new("YouSaidWeDid", "EPX"),
        new("AdvocateInvite", "E"),
        new("MessageDigest", "ESIWP", ToPatron: false),
    ];
}
