using LibraryService;
using LibraryService.Routing;

namespace Readme;

internal sealed class AloneOrNot : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: self-service
        var ten = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var router = new InquiryRouter(new InquiryPolicy([new InquiryQueue(new QueueId("desk"))])
        {
            SelfService = [new SelfServiceOption("renew", ["loan.renew"]) { Channels = [Channel.Sms, Channel.Web, Channel.PhoneTree] }],
        });
        StaffPresence presence = [new StaffMember(new StaffId("ada")) { Status = StaffStatus.Available }];
        var inquiry = new Inquiry { Id = new CaseId("C-7"), Channel = Channel.Sms, Topic = "loan.renew", ReceivedAt = ten };

        Console.WriteLine(router.Route(inquiry, presence, ten));
        var inVain = inquiry with { SelfService = [new SelfServiceAttempt("renew", SelfServiceOutcome.NotServed)] };
        Console.WriteLine(router.Route(inVain, presence, ten));

        foreach (var row in SelfServiceTally.Of([inVain, inquiry with { SelfService = [new SelfServiceAttempt("renew", SelfServiceOutcome.Served)] }]).Rows)
        {
            Console.WriteLine($"{row.Option}: offered {row.Offered}, served {row.Served}, not served {row.NotServed}");
        }
        // end: self-service

        return Task.CompletedTask;
    }
}
