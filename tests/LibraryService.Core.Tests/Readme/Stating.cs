using System.Globalization;
using LibraryService;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;

namespace Readme;

internal sealed class Stating : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var now = new DateTimeOffset(2026, 11, 23, 18, 30, 0, TimeSpan.Zero);

        // begin: service-statement
        var week = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Weekly(DayOfWeek.Tuesday, "09:00-17:00").Build();
        var statement = ServiceStatement.Of(
            new StatementFacts
            {
                Library = "Millbrook Library",
                Contacts = [new StatementContact(Channel.Email, "help@millbrook.example"), new StatementContact(Channel.Chat, "https://millbrook.example/chat")],
                Inquiries = new InquiryPolicy(
                    [new InquiryQueue(new QueueId("desk")) { Hours = week, Overflow = [OverflowRule.WhenClosed.ToAnyPartner()] }],
                    [new PartnerLibrary("Riverside", ServiceHours.Always) { Channels = [Channel.Chat] }]),
                Promises = new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) }]),
            },
            now);
        Console.Write(statement.ToText(CultureInfo.GetCultureInfo("en-GB")));
        // end: service-statement

        return Task.CompletedTask;
    }
}
