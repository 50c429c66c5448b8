// begin: flow-hold
using LibraryService;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
// end: flow-hold

namespace Readme;

internal sealed class FlowHold : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: flow-hold
        var time = new ManualTime(new DateTimeOffset(2026, 11, 27, 16, 50, 0, TimeSpan.Zero));
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([new SlaPolicy("hold lost or missing")
            {
                Topics = [LostHolds.Topic], FirstResponse = SlaTarget.WorkingDays(1), PauseStates = [PauseState.WaitingOnPatron],
            }]),
            time: time);
        var patron = new PatronContact { Id = new PatronId("P-7"), Points = [ContactPoint.Email("grace@example.org")] };

        var hold = new LostHold
        {
            Case = new CaseId("hold-118"),
            Patron = new PatronId("P-7"),
            Item = "Dune",
            Loss = ItemLoss.Missing,
            FoundAt = time.GetUtcNow(),
            ExpectedBy = new DateOnly(2026, 12, 4),
            OtherCopies = [new DateOnly(2027, 2, 1)],
            Loan = new LoanOffer(Cost: null, WaitDays: 10, new Uri("https://library.example/yes/118")),
        };
        var told = LostHolds.Tell(desk, hold, patron)!;
        Console.WriteLine($"{told.LastReply!.Outcome}, offers {told.LastReply.Offer}; {told.State}: {told.WaitingOn}");

        var yes = new IllReceivedRequest("Dune", new DateOnly(2026, 12, 8));
        var going = LostHolds.Accepted(desk, told, "click-118", Channel.Web, yes, patron);
        Console.WriteLine($"{going.State}: {going.WaitingOn}; messages: {going.Outbox.Count}");

        var inTime = hold with { OtherCopies = [new DateOnly(2026, 12, 2)] };
        Console.WriteLine($"A copy that serves in time: {(LostHolds.Tell(desk, inTime, patron) is null ? "nothing to tell" : "told")}");
        // end: flow-hold

        return Task.CompletedTask;
    }
}
