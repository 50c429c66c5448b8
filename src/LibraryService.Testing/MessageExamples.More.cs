using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Testing;

/// <content>What else is needed from the first day on.</content>
public static partial class MessageExamples
{
    private const string Board = "the Library Board, board@millbrook.example";

    private static IReadOnlyList<MessageExample> More =>
    [
        MessageExample.Of(new HoldDateChanged(["The Salt Road", "Bees of the North"], "Hillside", Friday, new DateOnly(2026, 11, 25), DateChange.Closure)),
        MessageExample.Of(new DueDateChanged(["The Salt Road", "Bees of the North"], Friday, new DateOnly(2026, 11, 25), DateChange.Recall)),
        MessageExample.Of(new HoldCancelled(
            ["The Salt Road"], CancelledBy.Library, HoldCancelReason.Lost, "You can listen to it as an audiobook, which is free now.")),
        MessageExample.Of(new ClaimReturnedReceived(["The Salt Road"], new DateOnly(2026, 12, 4))),
        MessageExample.Of(new ClaimReturnedOutcome(["The Salt Road"], Found: false, "We look once more in two weeks and write to you then. You have nothing to pay.")),
        MessageExample.Of(new LostItemCharged(["The Salt Road"], new Money(12.40m, "GBP"), LossReason.NotReturned, Page("pay"), Page("wrong"))),
        MessageExample.Of(new ChargeWaived(["The Salt Road"], new Money(12.40m, "GBP"), WaiverReason.Found)),
        MessageExample.Of(new ContactProblem(ContactKind.Email, new DateOnly(2026, 11, 20), Page("me"))),
        MessageExample.Of(new SmsStopConfirmed("START")),
        MessageExample.Of(new SmsHelp("START")),
        MessageExample.Of(new ComplaintOutcome(
            "the way you were spoken to at the desk",
            "You were asked for your papers in front of others. That was wrong.",
            "We now ask such things aside, and all who work at the desk have practised it.",
            Board)),
        MessageExample.Of(new ReconsiderationReceived(
            "Rivers Under the City", ["Three of us read the title.", "We compare it with our policy.", "The head of the library decides."], new DateOnly(2026, 12, 18), Page("what-we-buy"))),
        MessageExample.Of(new ReconsiderationDecided(
            "Rivers Under the City", ReconsiderationDecision.Kept, "Many people read it. It fits what our policy says about local history.", Page("what-we-buy"), Board)),
        MessageExample.Of(new CallBack(At(new DateOnly(2026, 11, 24), 14), "+447700900123")),
        MessageExample.Of(new ServiceOutage(
            ServiceKind.Catalogue, At(new DateOnly(2026, 11, 23), 9), "ask us on 01632 960 983", At(new DateOnly(2026, 11, 23), 15))),
        MessageExample.Of(new ServiceRestored(ServiceKind.Catalogue, At(new DateOnly(2026, 11, 23), 9), At(new DateOnly(2026, 11, 23), 14))),
        MessageExample.Of(new Welcome(
            [new WelcomeChannel("Chat: millbrook.example/chat", TimeSpan.FromMinutes(2)), new WelcomeChannel("E-mail: help@millbrook.example", TimeSpan.FromHours(4))],
            ["Books, films and tools to take home", "Help with forms and computers", "A quiet room, free to book"])),
        MessageExample.Of(new EventReminder("Bread from Old Grains", At(new DateOnly(2026, 11, 24), 18), "the Garden Room, Hillside", Page("e/17/off"))),
        MessageExample.Of(new YouSaidWeDid(
            new DateOnly(2026, 10, 1),
            [
                new FeedbackChange("The reading room is too cold.", "We repaired the heating."),
                new FeedbackChange("The forms are hard to read.", "They now have bigger letters."),
            ])),
        MessageExample.Of(new AdvocateInvite(
            "The town decides on our opening hours in January.", "You could write three lines about what the library means to you.", Consent, Page("stop/2041"))),
        MessageExample.Of(new MessageDigest(
            new DigestPart("Your room is booked", "The Garden Room is yours on Friday from 10:00 to 12:00."),
            new DigestPart("Your card", "Your card is valid until 30 November 2027."))),
    ];
}
