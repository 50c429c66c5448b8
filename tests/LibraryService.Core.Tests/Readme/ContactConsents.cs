using LibraryService;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace Readme;

internal sealed class ContactConsents : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: consents
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var keys = new HashKeyRing(new HashKey("2026", Convert.FromHexString("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")));
        var router = new ContactRouter(new ContactPolicy());

        var ada = new PatronContact
        {
            Points = [ContactPoint.Email("ada@example.org")],
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, now.AddYears(-1), "sign-up form 2025-11")],
        };
        ContactPlan News(PatronContact patron) => router.Plan(new ContactRequest { Patron = patron, Purpose = MessagePurpose.Outreach, At = now });
        Console.WriteLine(News(ada));

        var complaint = ContactFeedback.Of(Channel.Email, "Ada@example.org", new DeliveryOutcome(DeliveryOutcomeKind.Complaint), now);
        ada = complaint.ApplyTo(ada);
        var list = complaint.ApplyTo(new SuppressionList(keys));
        Console.WriteLine(News(ada));

        // Her records are erased. Years later somebody registers with the same mailbox and ticks every box.
        var registered = new PatronContact
        {
            Points = [ContactPoint.Email("ADA@example.org")],
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, now, "sign-up form 2029-01")],
        };
        var plan = News(registered.CheckedAgainst(list));
        Console.WriteLine($"{plan}, because of {plan.Reasons[1].Code}");
        // end: consents

        return Task.CompletedTask;
    }
}
