using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="CaseEvent"/>.</summary>
internal sealed class StoredEvent
{
    public required string Key { get; set; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public CaseEventKind Kind { get; set; }

    public DateTimeOffset At { get; set; }

    public string? From { get; set; }

    public StoredInquiry? Inquiry { get; set; }

    public CaseNotices Notices { get; set; }

    public VoiceKind? Voice { get; set; }

    public string? Queue { get; set; }

    public string? Staff { get; set; }

    public string? Partner { get; set; }

    public DateTimeOffset? AskAgainAt { get; set; }

    public string? State { get; set; }

    public Channel? Channel { get; set; }

    public string? Said { get; set; }

    public bool NeedsNoReply { get; set; }

    public string? Message { get; set; }

    public string? Language { get; set; }

    public ReplyOutcome Outcome { get; set; }

    public string? RuleIds { get; set; }

    public string? TextHashes { get; set; }

    public string? Entry { get; set; }

    public int Entries { get; set; }

    public string? Offer { get; set; }

    public DeliveryState? Delivery { get; set; }

    public DeliveryReason Reason { get; set; }

    public MessagePurpose? Purpose { get; set; }

    public string? Into { get; set; }

    public StoredAnswer? Answer { get; set; }

    public static StoredEvent Of(CaseEvent happened) => new()
    {
        Key = happened.Key,
        Kind = happened.Kind,
        At = happened.At,
        From = Name.Of(happened.From.IsEmpty, happened.From),
        Inquiry = happened.Inquiry is { } inquiry ? StoredInquiry.Of(inquiry) : null,
        Notices = happened.Notices,
        Voice = happened.Voice,
        Queue = Name.Of(happened.Queue.IsEmpty, happened.Queue),
        Staff = Name.Of(happened.Staff.IsEmpty, happened.Staff),
        Partner = happened.Partner,
        AskAgainAt = happened.AskAgainAt,
        State = happened.State,
        Channel = happened.Channel,
        Said = happened.Said?.Reveal(),
        NeedsNoReply = happened.NeedsNoReply,
        Message = Name.Of(happened.Message.IsEmpty, happened.Message),
        Language = happened.Language,
        Outcome = happened.Outcome,
        RuleIds = happened.RuleIds,
        TextHashes = happened.TextHashes,
        Entry = happened.Entry,
        Entries = happened.Entries,
        Offer = happened.Offer,
        Delivery = happened.Delivery,
        Reason = happened.Reason,
        Purpose = happened.Purpose,
        Into = Name.Of(happened.Into.IsEmpty, happened.Into),
        Answer = happened.Answer.Question is { } question ? StoredAnswer.Of(question, happened.Answer.Score) : null,
    };

    public CaseEvent ToEvent() => new()
    {
        Key = Key,
        Kind = Kind,
        At = At,
        From = From is null ? default : new CaseId(From),
        Inquiry = Inquiry?.ToInquiry(),
        Notices = Notices,
        Voice = Voice,
        Queue = Queue is null ? default : new QueueId(Queue),
        Staff = Staff is null ? default : new StaffId(Staff),
        Partner = Partner,
        AskAgainAt = AskAgainAt,
        State = State,
        Channel = Channel,
        Said = Said is null ? null : new Personal<string>(Said),
        NeedsNoReply = NeedsNoReply,
        Message = Message is null ? default : new MessageName(Message),
        Language = Language,
        Outcome = Outcome,
        RuleIds = RuleIds,
        TextHashes = TextHashes,
        Entry = Entry,
        Entries = Entries,
        Offer = Offer,
        Delivery = Delivery,
        Reason = Reason,
        Purpose = Purpose,
        Into = Into is null ? default : new CaseId(Into),
        Answer = Answer?.ToAnswer() ?? default,
    };
}
