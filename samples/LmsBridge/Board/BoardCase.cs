using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>An open case as the board keeps it: how it stands, and nothing of what was said.</summary>
internal sealed class BoardCase
{
    private readonly SlaPolicy? _policy;
    private readonly ServiceHours _hours;
    private readonly IReadOnlyList<SlaEvent> _promises;
    private readonly DateTimeOffset _lastAt;
    private PromiseRow? _row;

    public BoardCase(ServiceCase @case, ServiceDesk desk)
    {
        (Id, Version, OpenedAt, State, WaitingOn) = (@case.Id, @case.Version, @case.OpenedAt, @case.State, @case.WaitingOn);
        (Branch, Channel, Topic, Patron) = (@case.Inquiry.BranchId, @case.Inquiry.Channel, @case.Inquiry.Topic, @case.Inquiry.Patron ?? default);
        (Staff, Queue, AwaitsReply, NeedsStaff) = (@case.Staff ?? default, @case.Queue, @case.AwaitsReply, @case.NeedsStaff);
        (IsConcern, Outcome, LastReplyAt, LastEntry) = (@case.Voice == VoiceKind.Concern, @case.LastReply?.Outcome ?? default, @case.LastReply?.At, @case.LastReply?.Entry);
        Unanswered = @case.AwaitsReply
            ? @case.Events.Count(happened => happened.Kind is CaseEventKind.Opened or CaseEventKind.PatronWrote && !happened.NeedsNoReply && (@case.LastReply is not { } reply || happened.At > reply.At))
            : 0;
        (_policy, _hours, _promises, _lastAt) = (desk.PolicyOf(@case), desk.HoursOf(@case), @case.SlaEvents, @case.Events[^1].At);
    }

    public CaseId Id { get; }

    public long Version { get; }

    public DateTimeOffset OpenedAt { get; }

    public CaseState State { get; }

    public string? WaitingOn { get; }

    public BranchId Branch { get; }

    public Channel Channel { get; }

    public Topic Topic { get; }

    public PatronId Patron { get; }

    public StaffId Staff { get; }

    public QueueId Queue { get; }

    public bool AwaitsReply { get; }

    public bool NeedsStaff { get; }

    public bool IsConcern { get; }

    /// <summary>What became of the latest reply; it counts where there was one.</summary>
    public ReplyOutcome Outcome { get; }

    public DateTimeOffset? LastReplyAt { get; }

    /// <summary>The key of the latest reply in the outbox; null when it went another way.</summary>
    public string? LastEntry { get; }

    /// <summary>How many messages the patron has written that nobody has answered.</summary>
    public int Unanswered { get; }

    /// <summary>Whether an answer waits for somebody else to read it.</summary>
    public bool WaitsForReader => NeedsStaff && Outcome == ReplyOutcome.HeldForSecondReader;

    /// <summary>The zone in which the branch reads its clocks.</summary>
    public string TimeZone => _hours.TimeZone;

    /// <summary>How the promises stand; null when nothing was promised. All that has happened counts, also where another machine's clock runs ahead.</summary>
    public SlaReport? Report(DateTimeOffset now) => _policy?.Evaluate(_promises, _hours, now > _lastAt ? now : _lastAt);

    /// <summary>The most pressing promise. It is worked out anew only when a step or a due instant has passed.</summary>
    public PromiseRow Row(DateTimeOffset now)
    {
        var known = Volatile.Read(ref _row);
        if (known is null || now >= known.HoldsUntil || now < known.AsOf)
        {
            Volatile.Write(ref _row, known = PromiseRow.Of(this, now));
        }

        return known;
    }
}
