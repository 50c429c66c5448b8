using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

/// <summary>Facts and policies of every kind, contradictory ones included; the same seed draws the same.</summary>
internal sealed class RandomContacts(int seed)
{
    private static readonly string?[] Zones = [null, "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "Atlantis/Capital", ""];
    private static readonly string[] Addresses = ["ada@example.org", " ", "bob@example.org", "+447700900123", "12 High Street"];
    private static readonly Topic[] Topics = ["hold.ready", "fees", "news", default];
    private static readonly QuietHours[] Quiet =
    [
        QuietHours.None, QuietHours.Daily("22:00-07:00"), QuietHours.Daily("12:00-13:30, 20:00-09:00").On(DayOfWeek.Sunday, "00:00-24:00"),
        QuietHours.Daily("00:00-24:00"), QuietHours.Daily("").On(DayOfWeek.Monday, "02:00-03:00"),
    ];

    private static readonly Channel[] Usual = [Channel.Email, Channel.Sms, Channel.Voice, Channel.Push, Channel.Letter];

    private readonly Random _random = new(seed);

    public ContactPolicy Policy() => new()
    {
        TimeZone = One(["UTC", "Europe/London", "Pacific/Auckland"]),
        Languages = One<string[]>([[], ["en", "es"]]),
        Channels = One<Channel[]>([[Channel.Email, Channel.Sms, Channel.Letter], [Channel.Email, Channel.Sms, Channel.Voice, Channel.Push, Channel.Letter, Channel.Postcard]]),
        Default = Preference(),
        Topics = new Dictionary<Topic, ChannelPreference> { ["hold.ready"] = Preference(), ["news"] = Preference() },
        QuietHours = One(Quiet),
        UrgentBreaksQuietHours = One<MessagePurpose[]>([[], [MessagePurpose.Legal]]),
        ConsentRequired = new Dictionary<MessagePurpose, IReadOnlyList<Channel>> { [One(Enum.GetValues<MessagePurpose>())] = [Channel.Sms] },
        VerifiedFor = One<MessagePurpose[]>([[], [MessagePurpose.Outreach]]),
        Costs = new Dictionary<Channel, decimal> { [Channel.Sms] = 0.04m, [Channel.Letter] = 0.9m },
        Caps = [.. Some(2, i => new ContactCap($"cap {i}", _random.Next(1, 3), One([CapWindow.Day, CapWindow.Week, CapWindow.Month, CapWindow.Sliding(TimeSpan.FromDays(3))]))
        {
            Key = One(Enum.GetValues<CapKey>()),
            WhenFull = One(Enum.GetValues<CapOutcome>()),
            Purposes = One<MessagePurpose[]>([[MessagePurpose.Outreach], [MessagePurpose.Service, MessagePurpose.Legal, MessagePurpose.Outreach]]),
            Channels = One<Channel[]>([[], [Channel.Email, Channel.Sms]]),
            TimeZone = One([null, "America/New_York"]),
        })],
        Guardian = _random.Next(2) == 0 ? null : new ContactGuardianRule { UntilAge = 16, Sharing = One(Enum.GetValues<ContactSharing>()) },
        Senders = new Dictionary<BranchId, ContactSender> { [new BranchId("main")] = new("Main Library") },
        LetterAsLastResort = _random.Next(2) == 0,
    };

    public ContactRequest Request()
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(_random.Next(0, 60 * 24 * 365));
        return new ContactRequest
        {
            Patron = Patron(at, 0),
            Purpose = One(Enum.GetValues<MessagePurpose>()),
            Topic = One(Topics),
            Urgency = One(Enum.GetValues<Urgency>()),
            At = at,
            ExpiresAt = _random.Next(3) == 0 ? at.AddHours(_random.Next(-2, 90)) : null,
            DuplicateKey = One([null, "a", "b"]),
            Sent = [.. Some(4, _ => new ContactSent(One([Channel.Email, Channel.Sms]), One(Enum.GetValues<MessagePurpose>()), at.AddHours(_random.Next(-200, 5)), One(Topics), One([null, "b", "c"])))],
            PickupBranch = One([default, new BranchId("main"), new BranchId("west")]),
            Length = One<int?>([null, 100, 500]),
            NeedsSmartPhone = _random.Next(4) == 0,
            IsConfidential = _random.Next(4) == 0,
            MostCost = One<decimal?>([null, 0.05m]),
            SettledAt = _random.Next(9) == 0 ? at.AddHours(_random.Next(-5, 9)) : null,
        };
    }

    /// <summary>The same facts in another order.</summary>
    public ContactRequest Shuffled(ContactRequest request) => request with { Patron = Shuffled(request.Patron), Sent = Shuffled(request.Sent) };

    private PatronContact Shuffled(PatronContact patron) => patron with
    {
        Points = Shuffled(patron.Points),
        Consents = [.. Shuffled(patron.Consents)],
        Guardian = patron.Guardian is null ? null : Shuffled(patron.Guardian),
    };

    private T[] Shuffled<T>(IReadOnlyList<T> items)
    {
        T[] all = [.. items];
        _random.Shuffle(all);
        return all;
    }

    private PatronContact Patron(DateTimeOffset at, int depth) => new()
    {
        Points = [.. Some(6, _ => Point(at))],
        Preferences = new ChannelPreferences(Preference()).With("hold.ready", Preference()),
        Consents = [.. Some(6, _ => Consent(at))],
        TimeZone = One(Zones),
        QuietHours = _random.Next(2) == 0 ? null : One(Quiet),
        Guardian = depth > 0 || _random.Next(3) > 0 ? null : Patron(at, depth + 1),
        Proxy = depth > 0 || _random.Next(3) > 0 ? null : new ContactProxy(Patron(at, depth + 1)) { Sharing = One(Enum.GetValues<ContactSharing>()) },
        BornOn = One<DateOnly?>([null, new DateOnly(1980, 2, 29), new DateOnly(2016, 2, 29), DateOnly.MaxValue, DateOnly.MinValue]),
        Standing = _random.Next(3) > 0 ? PatronStanding.Active : One(Enum.GetValues<PatronStanding>()),
        Language = One([null, "es-MX", "xx", "", "-", "en-"]),
        HomeBranch = One([default, new BranchId("main")]),
        Digest = _random.Next(4) > 0 ? null : new ContactDigest(new TimeOnly(One([1, 16]), 30), One<DayOfWeek[]>([[], [DayOfWeek.Friday]])),
    };

    private ContactPoint Point(DateTimeOffset at) => new(_random.Next(5) == 0 ? One(Enum.GetValues<Channel>()) : One(Usual), One(Addresses))
    {
        IsVerified = _random.Next(2) == 0,
        DoNotUse = _random.Next(12) == 0,
        IsShared = _random.Next(4) == 0,
        HasObjection = _random.Next(8) == 0,
        HasStop = _random.Next(16) == 0,
        Device = One(Enum.GetValues<ContactDevice>()),
        MaxLength = One<int?>([null, 160]),
        Health = ContactHealth.Of(Some(2, _ => new ContactEvidence(One(Enum.GetValues<ContactEvidenceKind>()), at.AddHours(-_random.Next(1, 99))))),
    };

    private ConsentRecord Consent(DateTimeOffset at)
    {
        var (purpose, channel, said) = (One(Enum.GetValues<MessagePurpose>()), One([Channel.Email, Channel.Sms, Channel.Letter, Channel.Push]), at.AddHours(_random.Next(-99, 9)));
        return _random.Next(6) switch
        {
            0 => ConsentRecord.Withdrawn(purpose, channel, said, "w"),
            1 => ConsentRecord.Objected(purpose, channel, said, "o"),
            _ => ConsentRecord.Given(purpose, channel, said, "g", expiresAt: _random.Next(3) == 0 ? said.AddHours(_random.Next(1, 99)) : null),
        };
    }

    private ChannelPreference Preference()
    {
        var channels = Shuffled<Channel>([.. Usual, Channel.InPerson])[.._random.Next(1, 5)];
        return _random.Next(8) switch
        {
            0 => ChannelPreference.None,
            1 or 2 => ChannelPreference.Unset,
            3 => ChannelPreference.All(channels),
            _ => ChannelPreference.Ordered(channels),
        };
    }

    private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private List<T> Some<T>(int most, Func<int, T> draw) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(draw)];
}
