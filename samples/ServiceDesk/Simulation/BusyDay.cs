using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Simulation;

/// <summary>A day of 20,000 inquiries at a library of twelve branches and 150 staff, the same from the same seed on every machine.</summary>
internal static class BusyDay
{
    public const int Inquiries = 20_000;
    public const int Branches = 12;
    public const int People = 150;
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] OtherLanguages = ["es", "pl", "ur"];

    // How many in a hundred come in each hour from nine on.
    private static readonly (int Weight, int Value)[] Hours = [.. new[] { 6, 9, 11, 12, 11, 12, 12, 11, 9, 7 }.Select((weight, hour) => (weight, hour))];

    private static readonly (int Weight, Channel Value)[] Channels = [(30, Channel.Voice), (20, Channel.InPerson), (20, Channel.Chat), (20, Channel.Email), (10, Channel.Sms)];

    private static readonly (int Weight, Topic Value)[] Topics = [(52, "loans"), (16, "research"), (14, "account"), (18, "events")];

    /// <summary>Three lines: what is asked at a counter stays there; research goes to who can do it; the rest goes to anybody, nearest first.</summary>
    public static InquiryPolicy Policy(InquiryStrategy strategy)
    {
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-24:00").Build();
        TimeSpan halfMinute = TimeSpan.FromSeconds(30), threeMinutes = TimeSpan.FromMinutes(3), sixMinutes = TimeSpan.FromMinutes(6);
        return new InquiryPolicy(
        [
            new InquiryQueue(new QueueId("counter"))
            {
                Channels = [Channel.InPerson], Hours = hours, Strategy = strategy,
                Rings = [new QueueRing { SameBranch = true, Skills = ["service"] }, new QueueRing { After = threeMinutes, SameBranch = true, AnyLanguage = true, Skills = ["service"] }],
            },
            new InquiryQueue(new QueueId("research"))
            {
                Topics = ["research"], Hours = hours, Strategy = strategy,
                Rings =
                [
                    new QueueRing { Skills = [new("reference", 6)], SameBranch = true },
                    new QueueRing { After = halfMinute, Skills = [new("reference", 4)] },
                    new QueueRing { After = threeMinutes, Skills = ["reference"] },
                    new QueueRing { After = sixMinutes, Skills = ["reference"], AnyLanguage = true },
                ],
            },
            new InquiryQueue(new QueueId("desk"))
            {
                Hours = hours, Strategy = strategy,
                Rings =
                [
                    new QueueRing { SameBranch = true, Skills = ["service"] },
                    new QueueRing { After = halfMinute, Skills = ["service"] },
                    new QueueRing { After = sixMinutes, Skills = ["service"], AnyLanguage = true },
                ],
            },
        ])
        { AccountTopics = ["account"] };
    }

    public static IReadOnlyList<StaffMember> Staff(ulong seed)
    {
        var chance = new SplitMix64(seed);
        return
        [
            .. Enumerable.Range(0, People).Select(i => new StaffMember(new StaffId($"staff-{i + 1:000}"))
            {
                BranchId = Branch(i % Branches),
                Status = StaffStatus.Available,
                Capacity = 120,
                Kind = chance.Percent(12) ? StaffKind.Volunteer : StaffKind.Employee,
                Skills = chance.Percent(55)
                    ? [new StaffSkill("service", 1 + chance.Below(10)), new StaffSkill("reference", 1 + chance.Below(10))]
                    : [new StaffSkill("service", 1 + chance.Below(10))],
                Languages = ["en", .. OtherLanguages.Where((_, place) => chance.Percent(24 - (place * 6)))],
            }),
        ];
    }

    public static IReadOnlyList<SimulatedInquiry> Arrivals(ulong seed)
    {
        var chance = new SplitMix64(seed + 1);
        var instants = Enumerable.Range(0, Inquiries).Select(_ => Nine.AddHours(chance.Pick(Hours)).AddMilliseconds(chance.Below(3_600_000))).Order().ToList();
        return [.. instants.Select((at, i) => Arrival(chance, at, i))];
    }

    private static SimulatedInquiry Arrival(SplitMix64 chance, DateTimeOffset at, int number)
    {
        var channel = chance.Pick(Channels);
        var inquiry = new Inquiry
        {
            Id = new CaseId($"C-{number + 1:00000}"),
            Channel = channel,
            Topic = chance.Pick(Topics),
            BranchId = Branch(chance.Below(Branches)),
            Language = chance.Percent(84) ? "en" : OtherLanguages[chance.Below(OtherLanguages.Length)],
            ReceivedAt = at,
            Priority = chance.Percent(5) ? Priority.High : chance.Percent(10) ? Priority.Low : Priority.Normal,
            KnownBy = chance.Percent(15) ? new StaffId($"staff-{chance.Below(People) + 1:000}") : default,
        };
        return new SimulatedInquiry(inquiry, Handling.Of(channel).Draw(chance));
    }

    private static BranchId Branch(int number) => new($"branch-{number + 1:00}");
}
