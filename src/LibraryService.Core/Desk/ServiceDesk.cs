using System.Globalization;
using LibraryService.Desk.Inbound;
using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;

namespace LibraryService.Desk;

/// <summary>The flow from an inquiry to a survey: who answers, by when, in which words, on which way, and how it went.</summary>
/// <remarks>
/// Each step takes a case and returns the new one, with its new events and messages; nothing is kept or sent before <see cref="ICaseStore"/> commits both. It does no
/// input or output and may be asked from many threads. A step that changes nothing, such as resolving what is resolved, returns the case as it is. A case that went into
/// another is changed only by <see cref="PatronWrote"/> and by replies, which are held.
/// </remarks>
public sealed partial class ServiceDesk
{
    private readonly InquiryRouter _inquiries;
    private readonly SlaPolicyBook _policies;
    private readonly HoursBook _hours;
    private readonly MessageCatalogue _catalogue;
    private readonly ContactRouter _contacts;
    private readonly TimeProvider _time;
    private readonly ReplyTokens? _tokens;
    private readonly UnsubscribeLinks? _unsubscribe;
    private readonly IPatronDirectory? _directory;
    private readonly HashSet<string> _languages;

    /// <param name="inquiries">Who answers; null for one queue that everybody answers.</param>
    /// <param name="policies">What is promised; null for nothing.</param>
    /// <param name="hours">When the branches are open; null for no branches.</param>
    /// <param name="catalogue">The words; null for those of the package.</param>
    /// <param name="contacts">How patrons are reached; null for the defaults of <see cref="ContactPolicy"/>.</param>
    /// <param name="time">The time; null for the system's.</param>
    /// <param name="tokens">What mail carries so that its answer finds back to the case; null for nothing.</param>
    /// <param name="unsubscribe">How outreach is ended in one step; null when the library's messages say no such way, and then mail servers are given no outreach.</param>
    /// <param name="directory">How patrons are reached of whom a reply says no more than who they are; asked when their case is saved. Null for nobody who knows.</param>
    public ServiceDesk(
        InquiryRouter? inquiries = null,
        SlaPolicyBook? policies = null,
        HoursBook? hours = null,
        MessageCatalogue? catalogue = null,
        ContactRouter? contacts = null,
        TimeProvider? time = null,
        ReplyTokens? tokens = null,
        UnsubscribeLinks? unsubscribe = null,
        IPatronDirectory? directory = null)
    {
        _inquiries = inquiries ?? new InquiryRouter(InquiryPolicy.Default);
        _policies = policies ?? new SlaPolicyBook([]);
        _hours = hours ?? new HoursBook([]);
        _catalogue = catalogue ?? MessageCatalogue.BuiltIn;
        _contacts = contacts ?? new ContactRouter(new ContactPolicy());
        _time = time ?? TimeProvider.System;
        _tokens = tokens;
        _unsubscribe = unsubscribe;
        _directory = directory;
        _languages = _catalogue.Languages.Select(Primary).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Opens the case of an inquiry, starts its clocks and decides who answers.</summary>
    /// <param name="inquiry">What was asked. What is missing or unknown in it is told in <see cref="ServiceCase.Notices"/>; the case is opened all the same.</param>
    /// <param name="presence">The staff as they are now; null when that is not known: nobody has the case yet, and <see cref="ServiceCase.AskAgainAt"/> says when to ask.</param>
    /// <param name="notices">What else staff should know, such as <see cref="CaseNotices.SharedAddress"/>.</param>
    /// <param name="key">Tells the message that it came in from all others, as <see cref="CaseEvent.Key"/> of the opening; null for none.</param>
    /// <exception cref="ArgumentException">The inquiry names no case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is said to have come in before 1900.</exception>
    public ServiceCase Receive(Inquiry inquiry, StaffPresence? presence = null, CaseNotices notices = CaseNotices.None, string? key = null) =>
        Open(inquiry, voice: null, presence, notices, key);

    /// <summary>Opens the case of what somebody said about the library, be it praise, a concern or an idea. It has the promise of its own kind.</summary>
    /// <param name="inquiry">What was said. Without a topic it has that of <see cref="FeedbackTopic"/>.</param>
    /// <param name="voice">What kind it is.</param>
    /// <param name="presence">The staff as they are now; null when that is not known.</param>
    /// <exception cref="ArgumentException">The inquiry names no case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind, or it is said to have come in before 1900.</exception>
    public ServiceCase FeedbackReceived(Inquiry inquiry, VoiceKind voice, StaffPresence? presence = null)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var topic = FeedbackTopic(voice);
        return Open(inquiry.Topic.IsEmpty ? inquiry with { Topic = topic } : inquiry, voice, presence);
    }

    /// <summary>The topic under which policies promise something for a kind of feedback, such as <c>feedback.concern</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Topic FeedbackTopic(VoiceKind voice) => voice switch
    {
        VoiceKind.Praise => "feedback.praise",
        VoiceKind.Concern => "feedback.concern",
        VoiceKind.Suggestion => "feedback.suggestion",
        VoiceKind.ReasonForNotComing => "feedback.not-coming",
        _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, "Feedback is one of the kinds of VoiceKind."),
    };

    /// <summary>Asks again who answers. The decision is in <see cref="ServiceCase.Route"/>; an event is added only when it is another than before.</summary>
    /// <param name="case">The case.</param>
    /// <param name="presence">The staff as they are now.</param>
    public ServiceCase AskAgain(ServiceCase @case, StaffPresence presence)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(presence);
        if (@case.IsClosed)
        {
            return @case;
        }

        var known = @case.Events.Any(happened => happened.Kind == CaseEventKind.Reopened) && @case.Staff is { } staff ? staff : @case.Inquiry.KnownBy;
        var now = _time.GetUtcNow();
        var route = _inquiries.Route(@case.Inquiry with { KnownBy = known, Reopened = @case.Inquiry.Reopened || known != @case.Inquiry.KnownBy }, presence, now);
        return Keep(@case, route, now);
    }

    /// <summary>Keeps a decision of who answers that was made elsewhere, such as for many inquiries at once by <see cref="InquiryRouter.Assign"/>. An event is added only when it is another than before.</summary>
    /// <param name="case">The case; a closed one stays as it is.</param>
    /// <param name="route">The decision.</param>
    /// <exception cref="ArgumentException">The decision is about another case.</exception>
    public ServiceCase Assign(ServiceCase @case, InquiryRoute route)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(route);
        return route.Case != @case.Id ? throw new ArgumentException($"The decision is about {route.Case}, but the case is {@case.Id}.", nameof(route))
            : @case.IsClosed ? @case
            : Keep(@case, route, _time.GetUtcNow());
    }

    /// <summary>How the promises of a case stand; null when no policy is for it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="asOf">When to look; null for now, with all that has happened to the case in sight.</param>
    public SlaReport? Report(ServiceCase @case, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var (now, last) = (_time.GetUtcNow(), @case.Events[^1].At);
        return PolicyOf(@case)?.Evaluate(@case.SlaEvents, HoursOf(@case), asOf ?? (last > now ? last : now));
    }

    /// <summary>The policy under which a case falls; null when there is none for it.</summary>
    public SlaPolicy? PolicyOf(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return PolicyOf(@case.Inquiry, @case.Voice);
    }

    /// <summary>The hours in which the promises of a case count, unless its policy has its own: those of the branch, of the only branch there is, or of the queue.</summary>
    public ServiceHours HoursOf(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var branch = @case.Inquiry.BranchId;
        return _hours.Find(branch)
            ?? (branch.IsEmpty && _hours.Branches.Count == 1 ? _hours.Branches.Values.First() : null)
            ?? _inquiries.Policy.Queues.FirstOrDefault(queue => queue.Id == @case.Queue)?.Hours
            ?? ServiceHours.Always;
    }

    /// <summary>The day of an instant where the branch of a case is.</summary>
    internal DateOnly DayOf(ServiceCase @case, DateTimeOffset at) => DateOnly.FromDateTime(HoursOf(@case).Local(at).DateTime);

    /// <summary>When something came in. What has come in has come in: a sender's clock that runs ahead must not hide it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is so long ago that no hours are known, and no promise could be counted from it.</exception>
    internal static DateTimeOffset CameIn(DateTimeOffset at, DateTimeOffset now, string name) => at.UtcTicks < HoursYears.Start
        ? throw new ArgumentOutOfRangeException(name, string.Create(CultureInfo.InvariantCulture, $"What comes in came in {HoursYears.First} or later, in UTC, but {at:O} was given."))
        : at < now ? at : now;

    internal MessageCatalogue Catalogue => _catalogue;

    internal TimeProvider Time => _time;

    private ServiceCase Open(
        Inquiry inquiry, VoiceKind? voice, StaffPresence? presence, CaseNotices notices = CaseNotices.None, string? key = null, bool nobodyAsked = false, QueueId queue = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        if (inquiry.Id.IsEmpty)
        {
            throw new ArgumentException("An inquiry names the case that it becomes, but this one names none.", nameof(inquiry));
        }

        var now = _time.GetUtcNow();
        var opened = ServiceCase.Opened(new CaseEvent
        {
            Key = key ?? "0001-Opened",
            Kind = CaseEventKind.Opened,
            At = CameIn(inquiry.ReceivedAt, now, nameof(inquiry)),
            Inquiry = inquiry,
            Voice = voice,
            Channel = nobodyAsked ? null : inquiry.Channel,
            Notices = NoticesOf(inquiry, voice, nobodyAsked) | notices,
        });
        if (!queue.IsEmpty)
        {
            return opened.Append(opened.Next(CaseEventKind.Routed, now) with { Queue = queue });
        }

        var route = _inquiries.Route(inquiry, presence ?? StaffPresence.Nobody, now);
        return opened.Append(Routed(opened.Next(CaseEventKind.Routed, now), route), route);
    }

    private static ServiceCase Keep(ServiceCase @case, InquiryRoute route, DateTimeOffset now)
    {
        var same = route.Queue == @case.Queue && route.Staff == @case.Staff && string.Equals(route.Partner, @case.Partner, StringComparison.Ordinal)
            && route.AskAgainAt is null == @case.AskAgainAt is null;
        return same ? @case.Asked(route) : @case.Append(Routed(@case.Next(CaseEventKind.Routed, now), route), route);
    }

    private SlaPolicy? PolicyOf(Inquiry inquiry, VoiceKind? voice) =>
        _policies.For(inquiry.Channel, inquiry.Priority, voice is { } kind ? FeedbackTopic(kind) : inquiry.Topic, inquiry.BranchId);

    private CaseNotices NoticesOf(Inquiry inquiry, VoiceKind? voice, bool nobodyAsked) =>
        (nobodyAsked || inquiry.Patron is { IsEmpty: false } ? CaseNotices.None : CaseNotices.NoPatron)
        | (inquiry.BranchId.IsEmpty || _hours.Find(inquiry.BranchId) is not null ? CaseNotices.None : CaseNotices.UnknownBranch)
        | (inquiry.Language.Length == 0 || (RenderTarget.IsTag(inquiry.Language) && _languages.Contains(Primary(inquiry.Language))) ? CaseNotices.None : CaseNotices.UnknownLanguage)
        | (PolicyOf(inquiry, voice) is not null ? CaseNotices.None : CaseNotices.NoPromise);

    private static CaseEvent Routed(CaseEvent happened, InquiryRoute route) => happened with
    {
        Queue = route.Queue,
        Staff = route.Staff ?? default,
        Partner = route.Partner,
        AskAgainAt = route.AskAgainAt,
    };

    private static string Primary(string language) => language.Split('-')[0];
}
