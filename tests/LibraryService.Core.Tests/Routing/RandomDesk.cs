using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

/// <summary>A library drawn from a seed: its policy, its staff, what waits, and the instant; small, so that all rules come up often.</summary>
internal sealed class RandomDesk
{
    private static readonly string[] Languages = ["en", "es", "fr", "es-MX", ""];
    private static readonly string[] Skills = ["maps", "music", "law"];
    private static readonly string[] Topics = ["books", "books.rare", "account", "account.fine", "loan.renew", "rooms"];
    private static readonly Channel[] Channels = [Channel.Email, Channel.Chat, Channel.Voice, Channel.PhoneTree, Channel.Sms];
    private static readonly BranchId[] Branches = [new("main"), new("hill"), default];
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
    private static readonly ServiceHours[] Calendars =
    [
        ServiceHours.Always,
        ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-12:30, 13:30-17:00").Weekly(DayOfWeek.Tuesday, "10:00-19:00").Build(),
        ServiceHours.In("Pacific/Auckland").Weekly(DayOfWeek.Monday, "08:00-20:00").Weekly(DayOfWeek.Tuesday, "08:00-20:00").Build(),
        ServiceHours.In("America/New_York").Weekly(DayOfWeek.Monday, "09:00-17:00").Build(),
        ServiceHours.In("UTC").Build(),
    ];

    private readonly Random _random;

    public RandomDesk(int seed, int staff = 12, int waiting = 25)
    {
        _random = new Random(seed);
        At = Monday.AddMinutes(_random.Next(24 * 60 * 2));
        Policy = DrawPolicy();
        Staff = [.. Enumerable.Range(0, _random.Next(staff + 1)).Select(Member)];
        Waiting = [.. Enumerable.Range(0, _random.Next(waiting + 1)).Select(Inquiry)];
        Presence = StaffPresence.Of(Staff).WithWaiting(Policy.Queues.Where(_ => Often(30)).Select(queue => KeyValuePair.Create(queue.Id, _random.Next(4))));
    }

    public DateTimeOffset At { get; }

    public InquiryPolicy Policy { get; }

    public StaffMember[] Staff { get; }

    public Inquiry[] Waiting { get; }

    public StaffPresence Presence { get; }

    public T[] Shuffled<T>(T[] items)
    {
        var copy = items.ToArray();
        _random.Shuffle(copy);
        return copy;
    }

    private bool Often(int percent) => _random.Next(100) < percent;

    private T One<T>(T[] items) => items[_random.Next(items.Length)];

    private List<T> Some<T>(T[] items, int percent) => [.. items.Where(_ => Often(percent))];

    private InquiryPolicy DrawPolicy()
    {
        PartnerLibrary[] partners =
        [
            .. Enumerable.Range(0, _random.Next(3)).Select(i => new PartnerLibrary($"partner {i}", One(Calendars))
            {
                Topics = Some<Topic>([.. Topics.Select(topic => new Topic(topic))], 25), Languages = Some(["en", "es"], 25), Channels = Some(Channels, 30),
            }),
        ];
        var count = 1 + _random.Next(4);
        var queues = new List<InquiryQueue>();
        for (var i = 0; i < count; i++)
        {
            queues.Add(Queue(i, count, partners));
        }

        return new InquiryPolicy(queues, partners)
        {
            SelfService = Often(30) ? [new SelfServiceOption("renew", ["loan.renew"]) { Channels = Some(Channels, 40) }] : [],
            AccountTopics = Often(50) ? ["account"] : [],
            AskAgainAfter = TimeSpan.FromSeconds(_random.Next(1, 4000)),
            LongestSilence = TimeSpan.FromHours(_random.Next(1, 48)),
        };
    }

    private InquiryQueue Queue(int number, int count, PartnerLibrary[] partners)
    {
        var after = TimeSpan.Zero;
        var rings = new List<QueueRing>();
        for (var i = _random.Next(3); i >= 0; i--)
        {
            rings.Add(new QueueRing
            {
                After = after,
                Skills = [.. Some(Skills, 20).Select(skill => new SkillNeed(skill, _random.Next(1, 6)))],
                Branches = Some([new BranchId("main"), new BranchId("hill")], 15),
                Staff = Some([.. Enumerable.Range(0, 12).Select(one => new StaffId($"p{one:00}"))], Often(20) ? 40 : 0),
                SameBranch = Often(20),
                AnyLanguage = Often(20),
            });
            after += TimeSpan.FromMinutes(_random.Next(20));
        }

        return new InquiryQueue(new QueueId($"q{number}"))
        {
            Topics = Some<Topic>(["books", "account"], 15),
            Channels = Often(20) ? Some(Channels, 50) : [],
            Languages = Often(15) ? ["es"] : [],
            Branches = Often(10) ? [new BranchId("main")] : [],
            Hours = Often(40) ? ServiceHours.Always : One(Calendars),
            Rings = rings,
            Strategy = One(Enum.GetValues<InquiryStrategy>()),
            Overflow = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Overflow(number, count, partners))],
        };
    }

    private OverflowRule Overflow(int number, int count, PartnerLibrary[] partners)
    {
        var rule = _random.Next(3) switch
        {
            0 => OverflowRule.WhenClosed,
            1 => OverflowRule.WhenWaiting(1 + _random.Next(5)),
            _ => OverflowRule.AfterWaiting(TimeSpan.FromMinutes(_random.Next(30))),
        };
        return _random.Next(4) switch
        {
            0 when partners.Length > 0 => rule.ToAnyPartner(),
            1 when partners.Length > 0 => rule.ToPartner(One(partners).Name),
            2 or 3 when number + 1 < count => rule.ToQueue(new QueueId($"q{_random.Next(number + 1, count)}")),
            _ => rule.ToCallBack(),
        };
    }

    private StaffMember Member(int number) => new(new StaffId($"p{number:00}"))
    {
        BranchId = One(Branches),
        Status = Often(80) ? StaffStatus.Available : One(Enum.GetValues<StaffStatus>()),
        Kind = Often(70) ? StaffKind.Employee : One(Enum.GetValues<StaffKind>()),
        Skills = [.. Some(Skills, 50).Select(skill => new StaffSkill(skill, _random.Next(1, 11)))],
        Languages = Some(["en", "es", "fr", "es-MX"], 60),
        Channels = Often(25) ? Some(Channels, 60) : [],
        Capacity = _random.Next(5) * 50,
        Load = Often(50) ? 0 : _random.Next(10) * 25,
        LastAssignedAt = Often(30) ? null : At.AddMinutes(-_random.Next(10)),
    };

    private Inquiry Inquiry(int number) => new()
    {
        Id = new CaseId($"C-{number:00}"),
        Channel = One(Channels),
        Topic = One(Topics),
        BranchId = One(Branches),
        Language = One(Languages),
        ReceivedAt = At.AddMinutes(5 - _random.Next(Often(20) ? 3000 : 40)),
        Priority = One(Enum.GetValues<Priority>()),
        Skills = Some(Skills, 10),
        KnownBy = Often(30) ? new StaffId($"p{_random.Next(12):00}") : default,
        Reopened = Often(20),
        Unanswered = Often(20) ? [new InquiryAttempt(new StaffId($"p{_random.Next(12):00}"), At.AddMinutes(1 - _random.Next(9)))] : [],
        SelfService = Often(20) ? [new SelfServiceAttempt("renew", SelfServiceOutcome.Declined)] : [],
        WantsPerson = Often(10),
        CallBack = One(Enum.GetValues<CallBackAnswer>()),
        HandedBack = Often(10) ? new PartnerHandBack("partner 0", At.AddMinutes(-3)) : null,
    };
}
