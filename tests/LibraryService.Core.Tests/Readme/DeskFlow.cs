// begin: desk-flow
using LibraryService;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
// end: desk-flow

namespace Readme;

internal sealed class DeskFlow : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        // begin: desk-flow
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var main = new BranchId("main");
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4), PauseStates = [PauseState.WaitingOnPatron] }]),
            hours: new HoursBook([KeyValuePair.Create(main, ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())]),
            time: time);

        var opened = desk.Receive(
            new Inquiry
            {
                Id = new CaseId("C-118"),
                Patron = new PatronId("P-7"),
                Channel = Channel.Email,
                BranchId = main,
                Text = "When is the café open?",
                ReceivedAt = time.GetUtcNow(),
            },
            [new StaffMember(new StaffId("ada")) { Status = StaffStatus.Available }]);
        Console.WriteLine($"{opened.State}, with {opened.Staff}; an answer is due at {desk.Report(opened)!.NextDue:HH:mm}");

        time.Advance(TimeSpan.FromMinutes(50));
        var patron = new PatronContact { Id = new PatronId("P-7"), Points = [ContactPoint.Email("grace@example.org")] };
        var answered = desk.Reply(opened, new Answer("When is the café open?", "Every day from ten to four."), patron);
        Console.WriteLine($"{answered.LastReply!.Outcome}, first response {desk.Report(answered)![SlaMetric.FirstResponse].Status}");

        var outbox = new InMemoryOutboxStore();
        ICaseStore cases = new InMemoryCaseStore(outbox);
        var saved = await cases.SaveAsync(desk.Resolve(answered));
        Console.WriteLine($"{saved}, version {saved!.Version}; in the outbox: {await outbox.CountDueAsync(time.GetUtcNow(), default)}");
        // end: desk-flow
    }
}
