using LibraryService.Templates.Messages;

namespace LibraryService.Testing;

/// <content>Invitations and news, staff, stakeholders and data rights.</content>
public static partial class MessageExamples
{
    private const string Consent = "K-2041";

    private static IReadOnlyList<MessageExample> Outreach =>
    [
        MessageExample.Of(new NewByAuthor(FollowedKind.Author, "Ines Calder", "Rivers Under the City", Page("r/88"), Consent, Page("stop/2041"))),
        MessageExample.Of(new EventInvite("Bread from Old Grains", At(Friday, 18), "the Garden Room, Hillside", Page("stop/2041"), Page("e/17"))),
        MessageExample.Of(new EventCancelled("Bread from Old Grains", At(Friday, 18), "the Garden Room, Hillside", EventCancelReason.Illness, At(new DateOnly(2026, 12, 11), 18))),
        MessageExample.Of(new ClosureNotice(
            "Hillside", At(Wednesday, 13), At(new DateOnly(2026, 11, 30), 9), ClosureReason.Repairs, "Monday to Friday, 10:00 to 13:00", "the Central Library")),
        MessageExample.Of(new StaffHeadsUp(
            "The online catalogue shows no covers and is slow. Loans and returns work.",
            At(new DateOnly(2026, 11, 23), 9),
            "The catalogue is slow today. We can look a book up for you here at the desk.",
            "Rosa Whitfield, extension 214",
            At(new DateOnly(2026, 11, 23), 15))),
        MessageExample.Of(new StakeholderReport(
            new DateOnly(2026, 10, 1),
            [
                new ReportedMetric("Questions answered within a day", "94% of 1,210", "between 92% and 95% with 95% confidence"),
                new ReportedMetric("Satisfied with the answer", "88% of 41", "few answers, so read it with care"),
                new ReportedMetric("Visits", "18,402", null),
            ])),
        MessageExample.Of(new ConsentConfirmed(ConsentRequest.Withdrawn, "new titles", new DateOnly(2026, 11, 23), Page("choices"))),
        MessageExample.Of(new ErasureDone(
            ErasureRequest.Everything,
            new DateOnly(2026, 11, 23),
            [new KeptRecord("The payment of 3 March 2026", "the law on accounts asks for it", new DateOnly(2033, 3, 31)), new KeptRecord("Your wish to hear nothing more from us", "we could not respect it otherwise", null)])),
        MessageExample.Of(new LapsedPatron(new DateOnly(2025, 9, 1), "You can now borrow tools and instruments, and pay no fines for late returns.", Consent, Page("stop/2041"))),
    ];
}
