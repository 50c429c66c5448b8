using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Values with anything in them that their types allow.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly string[] Oddities = ["", "\0", "\uD83D", "\uDE00\uD83D", "😀", "السلام عليكم", "\u202E", "\n\r\u2028", "\"\\'", "<&>", "null", "e\u0301", new string('x', 3_000)];
    private readonly Random _random = new(seed);

    public DeliveryPolicy Policy { get; } = new();

    public DateTimeOffset Instant() => new DateTimeOffset(new DateTime(2026, 1, 1).AddTicks(_random.NextInt64(TimeSpan.TicksPerDay * 400)), TimeSpan.FromMinutes(_random.Next(-840, 841)));

    public string Text()
    {
        var units = new char[_random.Next(12)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)(_random.Next(4) == 0 ? _random.Next(0x1_0000) : _random.Next(0x20, 0x7F));
        }

        return new string(units) + Pick(Oddities);
    }

    public string NameText() => "n" + Text();

    public T Member<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    public T? Maybe<T>(Func<T> value)
        where T : struct => Flip() ? value() : null;

    public string? MaybeText() => Flip() ? Text() : null;

    public bool Flip() => _random.Next(2) == 0;

    public OutboxEntry NewEntry(string? key = null) => Single(key) with { Gathered = Flip() ? [] : [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Single())] };

    private OutboxEntry Single(string? key = null)
    {
        var name = key ?? NameText();
        return new OutboxEntry(name, [.. Enumerable.Range(0, _random.Next(1, 4)).Select(number => Step($"{name}.{number}"))])
        {
            Case = Flip() ? default : new CaseId(NameText()),
            Patron = Flip() ? default : new PatronId(NameText()),
            Purpose = Member<MessagePurpose>(),
            Topic = Flip() ? default : new Topic(NameText()),
            Urgency = Member<Urgency>(),
            Message = Flip() ? default : new MessageName(NameText()),
            DigestKey = MaybeText(),
        };
    }

    /// <summary>An entry to which things have happened.</summary>
    public OutboxEntry Entry(string? key = null)
    {
        var entry = NewEntry(key);
        for (var i = _random.Next(12); i > 0; i--)
        {
            entry = Next(entry);
        }

        return entry;
    }

    public CaseEvent Event() => new()
    {
        Key = NameText(),
        Kind = Member<CaseEventKind>(),
        At = Instant(),
        From = Flip() ? default : new CaseId(NameText()),
        Inquiry = Flip() ? null : Inquiry(),
        Notices = (CaseNotices)_random.Next(16),
        Voice = Maybe(Member<VoiceKind>),
        Queue = Flip() ? default : new QueueId(NameText()),
        Staff = Flip() ? default : new StaffId(NameText()),
        Partner = MaybeText(),
        AskAgainAt = Maybe(Instant),
        State = MaybeText(),
        Channel = Maybe(Member<Channel>),
        Said = Flip() ? null : new Personal<string>(Text()),
        NeedsNoReply = Flip(),
        Message = Flip() ? default : new MessageName(NameText()),
        Language = MaybeText(),
        Outcome = Member<ReplyOutcome>(),
        RuleIds = MaybeText(),
        TextHashes = MaybeText(),
        Entry = MaybeText(),
        Delivery = Maybe(Member<DeliveryState>),
        Reason = Member<DeliveryReason>(),
        Purpose = Maybe(Member<MessagePurpose>),
        Into = Flip() ? default : new CaseId(NameText()),
        Answer = Flip() ? default : new SurveyAnswer(new SurveyQuestion(NameText(), -1, 5, 1, 3), _random.Next(-1, 6)),
    };

    public Inquiry Inquiry() => new()
    {
        Id = Flip() ? default : new CaseId(NameText()),
        Patron = _random.Next(3) switch { 0 => null, 1 => default(PatronId), _ => new PatronId(NameText()) },
        Channel = Member<Channel>(),
        Topic = Flip() ? default : new Topic(NameText()),
        BranchId = Flip() ? default : new BranchId(NameText()),
        Language = Text(),
        Text = Text(),
        ReplyTo = MaybeText(),
        ReceivedAt = Instant(),
        Priority = Member<Priority>(),
        Skills = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => NameText())],
        KnownBy = Flip() ? default : new StaffId(NameText()),
        Reopened = Flip(),
        Unanswered = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new InquiryAttempt(Flip() ? default : new StaffId(NameText()), Instant()))],
        SelfService = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new SelfServiceAttempt(Text(), Member<SelfServiceOutcome>()))],
        WantsPerson = Flip(),
        CallBack = Member<CallBackAnswer>(),
        HandedBack = Flip() ? null : new PartnerHandBack(Text(), Instant()),
    };

    private OutboxEntry Next(OutboxEntry entry)
    {
        var at = entry.DueAt?.AddTicks(_random.Next(1_000)) ?? Instant();
        return (entry.State, _random.Next(4)) switch
        {
            (DeliveryState.Waiting or DeliveryState.Sending, 0) => entry.Claimed($"w-{_random.Next(3)}", at, TimeSpan.FromTicks(_random.Next(1, 10_000_000))),
            (DeliveryState.Waiting, 1) => entry.Held(DeliveryReason.Burst),
            (DeliveryState.Sending, 1) => entry.GivenBack(at),
            (DeliveryState.Sending, 2) => entry.Checked(DeliveryCheck.RenderAnew(Step($"{entry.Key}.anew")), at),
            (DeliveryState.Sending, _) => entry.Recorded(Outcome(), at, Policy),
            (DeliveryState.Held, _) => entry.Released(at),
            (DeliveryState.Accepted, 0) => entry.Receipt(entry.Steps[entry.Step].Message.Key, Outcome(), at, Policy),
            _ => entry,
        };
    }

    private DeliveryOutcome Outcome() => new(Member<DeliveryOutcomeKind>(), Maybe(() => TimeSpan.FromTicks(_random.Next())), MaybeText());

    private DeliveryStep Step(string key)
    {
        var from = Instant();
        return new DeliveryStep(
            new OutboundMessage
            {
                Key = key,
                To = new ContactPoint(Member<Channel>(), Text())
                {
                    IsVerified = Flip(),
                    DoNotUse = Flip(),
                    IsShared = Flip(),
                    HasObjection = Flip(),
                    HasStop = Flip(),
                    Device = Member<ContactDevice>(),
                    MaxLength = Maybe(() => _random.Next(1, 1_000)),
                    Health = ContactHealth.Of(Enumerable.Range(0, _random.Next(4)).Select(_ => new ContactEvidence(Member<ContactEvidenceKind>(), Instant(), Maybe(() => TimeSpan.FromSeconds(_random.Next()))))),
                },
                From = Flip() ? null : new ContactSender(NameText(), Enum.GetValues<Channel>().Where(_ => _random.Next(4) == 0).Select(channel => KeyValuePair.Create(channel, NameText()))),
                Subject = MaybeText(),
                Text = Text(),
                Html = MaybeText(),
                Language = Text(),
                Purpose = Member<MessagePurpose>(),
                Headers = Enumerable.Range(0, _random.Next(3)).ToDictionary(number => $"{number}{Text()}", _ => Text(), StringComparer.Ordinal),
                MayRepeat = Flip(),
            },
            from,
            from.AddDays(_random.Next(1, 10)));
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
