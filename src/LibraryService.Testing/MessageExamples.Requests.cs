using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Testing;

/// <content>Suggestions, loans from other libraries, and rooms.</content>
public static partial class MessageExamples
{
    private static IReadOnlyList<MessageExample> Requests =>
    [
        MessageExample.Of(new SuggestionReceived("Rivers Under the City", new DateOnly(2026, 12, 11))),
        MessageExample.Of(new SuggestionAccepted("Rivers Under the City", new DateOnly(2027, 1, 15), Page("reserve"))),
        MessageExample.Of(new SuggestionDeclined(
            "Rivers Under the City",
            SuggestionRefusal.OwnedOtherFormat,
            "We have it as an e-book, which you can read at home or on our tablets.",
            Page("what-we-buy"))),
        MessageExample.Of(new SuggestionAvailable("Rivers Under the City", "Hillside", new DateOnly(2026, 12, 4))),
        MessageExample.Of(new IllOffered("Rivers Under the City", new Money(2.50m, "GBP"), 10, Page("borrow"))),
        MessageExample.Of(new IllReceivedRequest("Rivers Under the City", new DateOnly(2026, 12, 11))),
        MessageExample.Of(new IllReady("Rivers Under the City", "Hillside", new DateOnly(2026, 12, 4), [LoanCondition.NoRenewal, LoanCondition.ReturnToDesk])),
        MessageExample.Of(new IllUnavailable(
            "Rivers Under the City",
            ["Ashby Library", "Port Merrow Library", "the National Library"],
            "We have two other books on lost rivers, and we can keep them for you.")),
        MessageExample.Of(new IllRenewalRefused("Rivers Under the City", new DateOnly(2026, 11, 30), LenderRefusal.NeededThere)),
        MessageExample.Of(new RoomBooked("Study Room 2", At(Friday, 14), At(Friday, 16), "4417", Page("rooms"))),
        MessageExample.Of(new RoomChanged("Study Room 1", At(Friday, 10), "Study Room 2", At(Friday, 14), At(Friday, 16), RoomChangeCause.Repair, "4417", Page("rooms"))),
    ];

    private static DateTimeOffset At(DateOnly day, int hour) => new(day, new TimeOnly(hour, 0), TimeSpan.Zero);
}
