using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Testing;

/// <content>Holds, loans and what is owed.</content>
public static partial class MessageExamples
{
    private static DateOnly Friday => new(2026, 11, 27);

    // Made when asked for: the parts of a class are initialised in no promised order.
    private static IReadOnlyList<MessageExample> Circulation =>
    [
        MessageExample.Of(new HoldReady(["The Salt Road", "Bees of the North"], "Hillside", Friday)),
        MessageExample.Of(new HoldReadyReminder(["The Salt Road", "Bees of the North"], "Hillside", Friday, DaysLeft: 4, ReminderNo: 2)),
        MessageExample.Of(new HoldExpired(["The Salt Road", "Bees of the North"], new DateOnly(2026, 11, 20), Page("reserve"))),
        MessageExample.Of(new HoldDelayed("The Salt Road", HoldDelay.NotReturnedYet, new DateOnly(2026, 12, 5))),
        MessageExample.Of(new HoldLostOrMissing("The Salt Road", ItemLoss.Lost, OtherCopies: 2, new LoanOffer(new Money(2.50m, "GBP"), 10, Page("borrow")))),
        MessageExample.Of(new HoldQueuePosition(
            [new QueuedHold("The Salt Road", 3, new DateOnly(2026, 12, 5)), new QueuedHold("Bees of the North", 1, new DateOnly(2026, 11, 30))], Page("account"))),
        MessageExample.Of(new DueSoon(["The Salt Road", "Bees of the North", "A Year in Clay"], Friday, Page("renew"))),
        MessageExample.Of(new DueToday(["The Salt Road", "Bees of the North"], Page("renew"))),
        MessageExample.Of(new Overdue(
            [new OverdueItem("The Salt Road", new DateOnly(2026, 11, 9)), new OverdueItem("Bees of the North", new DateOnly(2026, 11, 13))],
            NoticeNo: 2,
            new Money(1.40m, "GBP"),
            Page("loans"))),
        MessageExample.Of(new RenewalDone(["The Salt Road", "Bees of the North"], new DateOnly(2026, 12, 14))),
        MessageExample.Of(new RenewalRefused(
            "The Salt Road", RenewalRefusal.Reserved, Friday, ["Listen to the audiobook, which is free now", "Reserve it again and read on later"])),
        MessageExample.Of(new RecallNotice("The Salt Road", new DateOnly(2026, 11, 30), RecallCause.Reserved)),
        MessageExample.Of(new FeeNotice(new Money(12.40m, "GBP"), FeeCause.Lost, Page("pay"))),
        MessageExample.Of(new PaymentReceipt(
            new Money(14.90m, "GBP"),
            [new PaidItem("The Salt Road, lost", new Money(12.40m, "GBP")), new PaidItem("New card", new Money(2.50m, "GBP"))],
            new DateOnly(2026, 11, 23),
            "R-20417")),
        MessageExample.Of(new AccountExpiring(new DateOnly(2026, 12, 15), ["your library card", "proof of your address"], Page("card"))),
    ];
}
