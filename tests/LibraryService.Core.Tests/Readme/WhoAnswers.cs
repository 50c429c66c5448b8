// begin: who-answers
using System.Globalization;
using LibraryService;
using LibraryService.Hours;
using LibraryService.Routing;
// end: who-answers

namespace Readme;

internal sealed class WhoAnswers : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: who-answers
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build();
        var reference = new InquiryQueue(new QueueId("reference"))
        {
            Topics = ["research"],
            Hours = hours,
            Strategy = InquiryStrategy.BestSkill,
            Rings = [new QueueRing { Skills = [new("local history", 5)] }, new QueueRing { After = TimeSpan.FromMinutes(2), Skills = ["local history"] }],
            Overflow = [OverflowRule.WhenClosed.ToAnyPartner()],
        };
        var policy = new InquiryPolicy(
            [reference, new InquiryQueue(new QueueId("desk")) { Hours = hours }],
            [new PartnerLibrary("Wellington", ServiceHours.In("Pacific/Auckland").Weekly(DayOfWeek.Tuesday, "09:00-18:00").Build())]);
        var router = new InquiryRouter(policy);

        StaffPresence presence =
        [
            new StaffMember(new StaffId("ada")) { Status = StaffStatus.Available, Languages = ["en"], Skills = [new("local history", 3)] },
            new StaffMember(new StaffId("luz")) { Status = StaffStatus.Available, Languages = ["en", "es"], Skills = [new("local history", 8)], Load = 60 },
        ];
        var ten = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var inquiry = new Inquiry { Id = new CaseId("C-118"), Channel = Channel.Chat, Topic = "research.family", Language = "en", ReceivedAt = ten };

        var route = router.Route(inquiry, presence, ten);
        Console.WriteLine($"{route.Kind}: ask again at {route.AskAgainAt:HH:mm:ss}");
        var later = router.Route(inquiry, presence, ten.AddMinutes(2));
        foreach (var sentence in later.Explain(CultureInfo.GetCultureInfo("en-GB")))
        {
            Console.WriteLine(sentence);
        }

        var atNight = router.Route(inquiry, presence, ten.AddHours(12));
        Console.WriteLine(atNight.Explain(CultureInfo.GetCultureInfo("es-ES"))[^2]);
        // end: who-answers

        return Task.CompletedTask;
    }
}
