using LibraryService;
using LibraryService.Routing;

namespace Readme;

internal sealed class ContactBounces : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: bounces
        var monday = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var router = new ContactRouter(new ContactPolicy());
        var patron = new PatronContact { Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Letter("12 High Street")] };
        ContactPlan Plan(PatronContact reached) => router.Plan(new ContactRequest { Patron = reached, At = monday.AddDays(7) });

        string?[] details = ["blocked by a filter", "550 5.1.1 no such user"];
        for (var day = 0; day < details.Length; day++)
        {
            var bounce = new DeliveryOutcome(DeliveryOutcomeKind.HardBounce, Detail: details[day]);
            patron = ContactFeedback.Of(Channel.Email, "ada@example.org", bounce, monday.AddDays(day)).ApplyTo(patron);
            Console.WriteLine(Plan(patron));
        }

        var delivered = new DeliveryOutcome(DeliveryOutcomeKind.Delivered);
        patron = ContactFeedback.Of(Channel.Email, "ada@example.org", delivered, monday.AddDays(2)).ApplyTo(patron);
        Console.WriteLine(Plan(patron));
        // end: bounces

        return Task.CompletedTask;
    }
}
