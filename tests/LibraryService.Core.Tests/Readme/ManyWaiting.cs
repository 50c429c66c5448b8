using LibraryService;
using LibraryService.Routing;

namespace Readme;

internal sealed class ManyWaiting : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: many-waiting
        var ten = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var router = new InquiryRouter(InquiryPolicy.Default);
        StaffPresence presence =
        [
            new StaffMember(new StaffId("ada")) { Status = StaffStatus.Available },
            new StaffMember(new StaffId("ben")) { Status = StaffStatus.Available, Load = 50 },
        ];
        Inquiry[] waiting =
        [
            new() { Id = new CaseId("C-1"), Channel = Channel.Chat, ReceivedAt = ten.AddMinutes(-3) },
            new() { Id = new CaseId("C-2"), Channel = Channel.Voice, ReceivedAt = ten.AddMinutes(-2) },
            new() { Id = new CaseId("C-3"), Channel = Channel.Chat, ReceivedAt = ten.AddMinutes(-1), Priority = Priority.Urgent },
            new() { Id = new CaseId("C-4"), Channel = Channel.Chat, ReceivedAt = ten },
        ];

        foreach (var route in router.Assign(waiting, presence, ten))
        {
            Console.WriteLine(route);
        }
        // end: many-waiting

        return Task.CompletedTask;
    }
}
