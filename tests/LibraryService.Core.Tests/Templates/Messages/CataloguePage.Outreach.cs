namespace LibraryService.Tests.Templates.Messages;

internal static partial class CataloguePage
{
    private static IReadOnlyList<CatalogueRow> Outreach =>
    [
        new("NewByAuthor", "ES"),
        new("EventInvite", "ESP"),
        new("EventCancelled", "ESP"),
        new("ClosureNotice", "ESVP"),
        new("StaffHeadsUp", "EI", ToPatron: false),
        new("StakeholderReport", "EP", ToPatron: false),
        new("ConsentConfirmed", "EP"),
        new("ErasureDone", "EP"),
        new("LapsedPatron", "E"),
    ];
}
