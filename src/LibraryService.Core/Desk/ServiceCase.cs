using LibraryService.Delivery;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;

namespace LibraryService.Desk;

/// <summary>One inquiry and all that followed from it: a case is its timeline.</summary>
/// <remarks>
/// Immutable. Each step of <see cref="ServiceDesk"/> returns a new case, which carries the new events and messages until a store has kept them. The same
/// events give the same case in whatever order they came, and however often. Two are equal when they have the same events. Texts of it show no personal data.
/// </remarks>
public sealed partial class ServiceCase : IEquatable<ServiceCase>
{
    private const int MostCompared = 16;
    private readonly CaseEvent[] _events;
    private CaseStory? _story;

    private ServiceCase(CaseId id, CaseEvent[] events) => (Id, _events) = (id, events);

    /// <summary>The case.</summary>
    public CaseId Id { get; }

    /// <summary>All that happened, in the order in which it counts.</summary>
    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>The events that no store has kept yet.</summary>
    public IReadOnlyList<CaseEvent> NewEvents { get; private init; } = [];

    /// <summary>The messages that no store has kept yet, to be committed with <see cref="NewEvents"/>.</summary>
    public IReadOnlyList<OutboxEntry> Outbox { get; private init; } = [];

    /// <summary>How many times a store has kept it; zero for a case that no store knows.</summary>
    public long Version { get; private init; }

    /// <summary>How the latest step decided who answers, with its reasons; null when it did not, and after the case was read from a store.</summary>
    public InquiryRoute? Route { get; private init; }

    /// <summary>How the latest step means to reach the patron, with its reasons; null when it does not, and after the case was read from a store.</summary>
    public ContactPlan? Plan { get; private init; }

    /// <summary>What the latest step has written, for each channel, with what a proofreader found; empty when it wrote nothing, and after the case was read from a store.</summary>
    public IReadOnlyList<RenderedMessage> Written { get; private init; } = [];

    /// <summary>What was asked.</summary>
    public Inquiry Inquiry => Story.Opening!.Inquiry!;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt => Story.Opening!.At;

    /// <summary>What was missing in the inquiry.</summary>
    public CaseNotices Notices => Story.Opening!.Notices;

    /// <summary>What kind of feedback opened it; null for a question.</summary>
    public Metrics.Satisfaction.VoiceKind? Voice => Story.Opening!.Voice;

    /// <summary>Whether the library began it itself: nobody had asked.</summary>
    public bool IsBegunByLibrary => Story.Opening!.Channel is null;

    /// <summary>Where it stands.</summary>
    public CaseState State => Story.State;

    /// <summary>Whether it is resolved, or went into another case.</summary>
    public bool IsClosed => State is CaseState.Resolved or CaseState.Merged;

    /// <summary>For whom it waits, such as <see cref="PauseState.WaitingOnPatron"/>; null when it does not wait.</summary>
    public string? WaitingOn => Story.WaitingOn;

    /// <summary>The queue that has it.</summary>
    public QueueId Queue => Story.Queue;

    /// <summary>Who has it; null for nobody yet.</summary>
    public StaffId? Staff => Story.Staff.IsEmpty ? null : Story.Staff;

    /// <summary>The partner library that has it; null when none has.</summary>
    public string? Partner => Story.Partner;

    /// <summary>When to ask again who answers; null when somebody has it.</summary>
    public DateTimeOffset? AskAgainAt => Story.AskAgainAt;

    /// <summary>The case that it went into; the default value when it did not.</summary>
    public CaseId MergedInto => Story.MergedInto;

    /// <summary>The latest reply, whatever became of it; null before the first.</summary>
    public CaseEvent? LastReply => Story.LastReply;

    /// <summary>Whether the patron waits for an answer.</summary>
    public bool AwaitsReply => Story.AwaitsReply;

    /// <summary>
    /// Whether a person must see to it: the latest reply was held, could not be sent, did not arrive or may not go out any more, or the patron wrote to a case that went into another.
    /// Resolving a case says that somebody has; that a reply came back afterwards is told of a resolved case, too.
    /// </summary>
    public bool NeedsStaff => Story.NeedsStaff;

    /// <summary>Whether the patron was asked how it went.</summary>
    public bool IsSurveyed => Story.IsSurveyed;

    /// <summary>The events as the promises of a policy count them.</summary>
    public IReadOnlyList<SlaEvent> SlaEvents => Story.Promises;

    /// <summary>The replies that are addressed when the case is saved.</summary>
    internal IReadOnlyList<UnaddressedReply> Unaddressed { get; private init; } = [];

    /// <summary>Whether a reply of this case was an answer: it went out, and nothing is known of its not having arrived.</summary>
    internal bool IsAnswer(CaseEvent happened) => Story.IsAnswer(happened);

    private CaseStory Story => _story ??= new CaseStory(_events);

    /// <summary>The case of these events, in any order; one that comes twice counts once.</summary>
    /// <param name="id">The case.</param>
    /// <param name="events">What happened.</param>
    /// <param name="version">How many times a store has kept it.</param>
    /// <exception cref="ArgumentException">No event opens it.</exception>
    public static ServiceCase Of(CaseId id, IEnumerable<CaseEvent> events, long version = 0)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        var kept = Distinct(events);
        return Array.Exists(kept, IsOwnOpening)
            ? new ServiceCase(id, kept) { Version = version }
            : throw new ArgumentException($"A case begins with its opening, but none of the {kept.Length} events of {id} is one.", nameof(events));
    }

    /// <summary>The case with events that came from elsewhere, however late. Those that it has already change nothing.</summary>
    public ServiceCase With(params IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        CaseEvent[] added = [.. events];
        var all = Distinct([.. _events, .. added]);
        return all.AsSpan().SequenceEqual(_events) ? this : new ServiceCase(Id, all)
        {
            NewEvents = [.. all.Where(happened => !_events.Contains(happened) || NewEvents.Contains(happened))],
            Outbox = Outbox,
            Unaddressed = Unaddressed,
            Version = Version,
        };
    }

    /// <summary>The case as it stood at an instant: what happened, or was taken over from another, later is not in it. Null when it was not open yet.</summary>
    internal ServiceCase? AsOf(DateTimeOffset at)
    {
        if (_events[^1].At <= at)
        {
            return this;
        }

        // The cases that went into this one later, be it through another.
        HashSet<CaseId> later = [];
        foreach (var merged in _events.Reverse().Where(happened => happened is { Kind: CaseEventKind.Merged, From.IsEmpty: false } && (happened.At > at || later.Contains(happened.Into))))
        {
            later.Add(merged.From);
        }

        CaseEvent[] seen = [.. _events.Where(happened => happened.At <= at && !later.Contains(happened.From))];
        return Array.Exists(seen, IsOwnOpening) ? new ServiceCase(Id, seen) { Version = Version } : null;
    }

    /// <inheritdoc/>
    public bool Equals(ServiceCase? other) => other is not null && Id == other.Id && _events.AsSpan().SequenceEqual(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceCase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, _events.Length);

    /// <summary>The case, its state and how much happened; nothing that tells who asked.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {State}, {_events.Length} events");

    private static bool IsOwnOpening(CaseEvent happened) => happened is { Kind: CaseEventKind.Opened, From.IsEmpty: true, Inquiry: not null };

    private static CaseEvent[] Distinct(IEnumerable<CaseEvent> events)
    {
        CaseEvent[] kept = [.. events];
        foreach (var happened in kept)
        {
            ArgumentNullException.ThrowIfNull(happened, nameof(events));
        }

        return IsTimeline(kept) ? kept : Sorted(kept);
    }

    // What a store has kept comes in order and each event once.
    private static bool IsTimeline(CaseEvent[] events)
    {
        if (events.Length > MostCompared)
        {
            return false;
        }

        for (var i = 1; i < events.Length; i++)
        {
            if (CaseEventOrder.Instance.Compare(events[i - 1], events[i]) >= 0)
            {
                return false;
            }

            for (var j = 0; j < i; j++)
            {
                if (string.Equals(events[i].Key, events[j].Key, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static CaseEvent[] Sorted(CaseEvent[] events)
    {
        var byKey = new Dictionary<string, CaseEvent>(events.Length, StringComparer.Ordinal);
        foreach (var happened in events)
        {
            byKey[happened.Key] = byKey.TryGetValue(happened.Key, out var known) ? CaseEventOrder.Standing(known, happened) : happened;
        }

        CaseEvent[] kept = [.. byKey.Values];
        Array.Sort(kept, CaseEventOrder.Instance);
        return kept;
    }
}
