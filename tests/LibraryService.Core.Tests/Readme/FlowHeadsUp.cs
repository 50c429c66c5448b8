using LibraryService;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace Readme;

internal sealed class FlowHeadsUp : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var time = new ManualTime(now);
        var desk = new ServiceDesk(time: time);
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Weekly(DayOfWeek.Tuesday, "09:00-17:00").Build();

        // begin: flow-heads-up
        var mailbox = new PatronContact { Standing = PatronStanding.Staff, Points = [ContactPoint.Email("desk@library.example")] };
        var front = new HeadsUpTeam(new QueueId("desk"), mailbox, [new StaffId("priya"), new StaffId("tom")], hours);
        var headsUp = new HeadsUp
        {
            Id = "fines-2027",
            Message = new StaffHeadsUp("From tomorrow on children pay no fines.", now.AddHours(23), "Children pay no fines any more.", "Eve, extension 12", now.AddDays(7)),
            EffectiveAt = now.AddHours(23),
            Teams = [front],
        };

        var held = HeadsUps.Tell(desk, headsUp)[0];
        Console.WriteLine($"{held.LastReply!.Outcome}");

        var reading = SecondReading.Of(held.Written[0].WholeText, writer: new StaffId("eve"), reader: new StaffId("ada"), now);
        var told = HeadsUps.Tell(desk, held, headsUp, front, new ReplyOptions { SecondReadings = [reading] });
        var read = HeadsUps.Read(desk, told, front, new StaffId("tom"));

        time.Advance(TimeSpan.FromHours(1));
        var reached = HeadsUps.ReadingOf(headsUp, front, read, time.GetUtcNow());
        Console.WriteLine($"{told.LastReply!.Outcome}; to be read by {reached.Due:dddd HH:mm}, not yet by {string.Join(", ", reached.Unread)}: {reached.Status}");
        // end: flow-heads-up

        return Task.CompletedTask;
    }
}
