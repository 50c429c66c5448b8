using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.Tests.Guards;

/// <summary>The names and shapes of the proactive flows, as other programs call them.</summary>
public class FlowFrontDoorTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Flows_are_asked_as_the_page_shows()
    {
        var links = new UnsubscribeLinks("https://example.org/stop/{token}", new HashKeyRing(HashKey.Create("2026")));
        var desk = new ServiceDesk(time: new ManualTime(At), unsubscribe: links);
        var patron = new PatronContact { Id = new PatronId("P-1"), Points = [ContactPoint.Email("ada@example.org")] };
        ServiceCase begun = desk.Begin(new Inquiry { Id = new CaseId("C-1"), Channel = Channel.Email, ReceivedAt = At });
        ServiceCase? told = LostHolds.Tell(
            desk,
            new LostHold { Case = new CaseId("H-1"), Patron = new PatronId("P-1"), Item = "Dune", Loss = ItemLoss.Lost, FoundAt = At, ExpectedBy = new DateOnly(2026, 12, 1) },
            patron);
        IReadOnlyList<ServiceCase> heard = new NewTitles(desk, new Pseudonyms(new HashKeyRing(HashKey.Create("2026")), "titles"))
            .Tell([new NewTitle("b-1", "Lavinia", new Uri("https://example.org/h"))], [new Follower { Contact = patron, Interests = [], ConsentId = "K-1" }]);
        var figures = new CaseFigures(desk, At);
        figures.Add(begun);

        begun.IsBegunByLibrary.ShouldBeTrue();
        told.ShouldNotBeNull().LastReply!.Outcome.ShouldBe(ReplyOutcome.Sent);
        heard.ShouldBeEmpty();
        figures.Cases.ShouldBe(1);
    }
}
