using LibraryService;
using LibraryService.Desk;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace Readme;

internal sealed class DeskHeld : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var at = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var desk = new ServiceDesk(time: new ManualTime(at));
        var opened = desk.Receive(new Inquiry { Id = new CaseId("C-119"), Channel = Channel.Email, ReplyTo = "grace@example.org", ReceivedAt = at });

        // begin: desk-held
        var concern = new FeedbackConcern(
            "the noise in the reading room", "We have asked the builders to stop at noon.", "Tom Reyes on 01632 960 983", new DateOnly(2026, 12, 1));
        var held = desk.Reply(opened, concern);
        Console.WriteLine($"{held.LastReply!.Outcome}: {held.LastReply.RuleIds}");

        var readings = held.Written.Select(text => SecondReading.Of(text.WholeText, writer: new StaffId("priya"), reader: new StaffId("tom"), at));
        var sent = desk.Reply(held, concern, options: new ReplyOptions { SecondReadings = [.. readings] });
        Console.WriteLine($"{sent.LastReply!.Outcome}: {sent.Outbox[0]}");
        // end: desk-held

        return Task.CompletedTask;
    }
}
