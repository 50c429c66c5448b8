using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>A library of twelve branches on a Monday morning: its policy, its staff and what waits, from fixed seeds.</summary>
internal static class BusyDay
{
    public static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly string[] Skills = ["reference", "local-history", "children", "e-books", "loans"];
    private static readonly string[] Languages = ["en", "es", "pl", "ur"];
    private static readonly Channel[] Channels = [Channel.Email, Channel.Chat, Channel.Voice, Channel.Sms, Channel.Web];
    private static readonly BranchId[] Branches = [.. Enumerable.Range(1, 12).Select(i => new BranchId($"branch {i}"))];

    public static InquiryPolicy Policy()
    {
        var hours = Enum.GetValues<DayOfWeek>().Aggregate(ServiceHours.In("Europe/London"), (week, day) => week.Weekly(day, "09:00-17:00")).Build();
        QueueId reference = new("reference"), desk = new("desk");
        return new InquiryPolicy(
            [
                new InquiryQueue(reference)
                {
                    Topics = ["research"], Hours = hours, Strategy = InquiryStrategy.BestSkill,
                    Rings =
                    [
                        new QueueRing { Skills = [new("reference", 6)], SameBranch = true },
                        new QueueRing { After = TimeSpan.FromMinutes(2), Skills = [new("reference", 4)] },
                    ],
                    Overflow = [OverflowRule.AfterWaiting(TimeSpan.FromMinutes(10)).ToQueue(desk), OverflowRule.WhenClosed],
                },
                new InquiryQueue(desk)
                {
                    Hours = hours,
                    Rings = [new QueueRing { SameBranch = true }, new QueueRing { After = TimeSpan.FromMinutes(1) }],
                    Overflow = [OverflowRule.AfterWaiting(TimeSpan.FromMinutes(30)), OverflowRule.WhenClosed],
                },
            ],
            [new PartnerLibrary("partner", hours) { Languages = ["en"], Topics = ["research"] }])
        { AccountTopics = ["account"] };
    }

    public static StaffMember[] Staff(int count)
    {
        var random = new Random(118);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new StaffMember(new StaffId($"staff {i:0000}"))
            {
                BranchId = Branches[random.Next(Branches.Length)],
                Status = random.Next(100) < 75 ? StaffStatus.Available : StaffStatus.Away,
                Kind = random.Next(100) < 85 ? StaffKind.Employee : StaffKind.Volunteer,
                Skills = [.. Skills.Where(_ => random.Next(100) < 50).Select(skill => new StaffSkill(skill, random.Next(1, 11)))],
                Languages = [.. Languages.Where(language => language == "en" || random.Next(100) < 20)],
                Load = random.Next(6) * 20,
                LastAssignedAt = At.AddSeconds(-random.Next(3600)),
            }),
        ];
    }

    public static Inquiry[] Waiting(int count)
    {
        var random = new Random(27);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new Inquiry
            {
                Id = new CaseId($"C-{i:00000}"),
                Channel = Channels[random.Next(Channels.Length)],
                Topic = random.Next(100) < 20 ? "research.genealogy" : random.Next(100) < 20 ? "account.fine" : "loans.renew",
                BranchId = Branches[random.Next(Branches.Length)],
                Language = random.Next(100) < 85 ? "en" : Languages[random.Next(Languages.Length)],
                ReceivedAt = At.AddSeconds(-random.Next(1200)),
                Priority = random.Next(100) < 90 ? Priority.Normal : (Priority)random.Next(4),
            }),
        ];
    }
}
