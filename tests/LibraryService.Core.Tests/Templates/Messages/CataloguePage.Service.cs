namespace LibraryService.Tests.Templates.Messages;

internal static partial class CataloguePage
{
    private static IReadOnlyList<CatalogueRow> Service =>
    [
        new("Acknowledge", "EISVX"),
        new("StillWorking", "EIS"),
        new("Answer", "EI"),
        new("NeedMoreInfo", "EIS"),
        new("HandOff", "EI"),
        new("Apology", "EP"),
        new("FeedbackPraise", "EX"),
        new("FeedbackConcern", "EPX"),
        new("SurveyInvite", "ESI"),
        new("AfterHours", "ISV"),
        new("CaseClosed", "EI"),
    ];
}
