using LibraryService.Sla;

namespace LibraryService.Desk;

/// <summary>What the events of a case add up to, told in their order.</summary>
internal sealed class CaseStory
{
    private readonly List<SlaEvent> _promises;
    private readonly MissedReplies? _missed;
    private bool _opened;
    private bool _resolved;

    public CaseStory(CaseEvent[] events)
    {
        (_promises, _missed) = (new List<SlaEvent>(events.Length), MissedReplies.Of(events));
        foreach (var happened in events)
        {
            Tell(happened);
        }
    }

    public CaseEvent? Opening { get; private set; }

    public QueueId Queue { get; private set; }

    public StaffId Staff { get; private set; }

    public string? Partner { get; private set; }

    public DateTimeOffset? AskAgainAt { get; private set; }

    public string? WaitingOn { get; private set; }

    public CaseId MergedInto { get; private set; }

    public CaseEvent? LastReply { get; private set; }

    public bool AwaitsReply { get; private set; }

    public bool NeedsStaff { get; private set; }

    public bool IsSurveyed { get; private set; }

    public IReadOnlyList<SlaEvent> Promises => _promises;

    public CaseState State => !MergedInto.IsEmpty ? CaseState.Merged
        : _resolved ? CaseState.Resolved
        : WaitingOn is not null ? CaseState.Waiting
        : CaseState.Open;

    /// <summary>Whether a reply was an answer: it went out, or does so when the case is saved, and nothing is known of its not having arrived.</summary>
    public bool IsAnswer(CaseEvent happened) =>
        happened is { Kind: CaseEventKind.Replied, Outcome: ReplyOutcome.Sent or ReplyOutcome.ToBeAddressed } && _missed?.Has(happened) is not true;

    private void Tell(CaseEvent happened)
    {
        // Of a case that went into this one, only what was said between patron and library counts here.
        switch (happened.Kind)
        {
            case CaseEventKind.Opened:
                Opened(happened);
                break;
            case CaseEventKind.PatronWrote:
                PatronWrote(happened);
                break;
            case CaseEventKind.Replied:
                Replied(happened);
                break;
            case CaseEventKind.NoReplyNeeded:
                AwaitsReply = false;
                _promises.Add(SlaEvent.NoReplyNeeded(happened.At));
                break;
            case CaseEventKind.DeliveryEnded when MergedInto.IsEmpty && LastReply is { } reply:
                // Whoever resolves a case knows of what happened before, and not of an answer that comes back later.
                NeedsStaff |= _missed?.Has(reply, happened) is true;
                break;
            case var _ when happened.From.IsEmpty && MergedInto.IsEmpty:
                Act(happened);
                break;
        }
    }

    private void Act(CaseEvent happened)
    {
        switch (happened.Kind)
        {
            case CaseEventKind.Routed or CaseEventKind.Transferred:
                (Queue, Staff, Partner, AskAgainAt) = (happened.Queue, happened.Staff, happened.Partner, happened.AskAgainAt);
                break;
            case CaseEventKind.Waiting when !_resolved && happened.State is { } state:
                WaitingOn = state;
                _promises.Add(SlaEvent.StateChanged(happened.At, state));
                break;
            case CaseEventKind.Resumed when WaitingOn is not null:
                WaitingOn = null;
                _promises.Add(SlaEvent.StateChanged(happened.At, "open"));
                break;
            case CaseEventKind.Resolved when !_resolved:
                Close(happened.At);
                break;
            case CaseEventKind.Reopened:
                Reopen(happened.At);
                break;
            case CaseEventKind.Merged:
                Close(happened.At);
                MergedInto = happened.Into;
                break;
            case CaseEventKind.Surveyed when happened.Outcome is ReplyOutcome.Sent or ReplyOutcome.ToBeAddressed:
                IsSurveyed = true;
                break;
        }
    }

    // Of cases that became one, whoever asks after the first asks again, whichever of them goes on.
    private void Opened(CaseEvent happened)
    {
        Opening ??= happened.From.IsEmpty ? happened : null;
        _promises.Add(SlaEvent.Opened(happened.At));
        if (_opened)
        {
            PatronWrote(happened);
        }

        (_opened, AwaitsReply) = (true, true);
    }

    private void PatronWrote(CaseEvent happened)
    {
        _promises.Add(SlaEvent.PatronMessage(happened.At));
        WaitingOn = string.Equals(WaitingOn, PauseState.WaitingOnPatron, StringComparison.Ordinal) ? null : WaitingOn;
        if (!happened.NeedsNoReply)
        {
            AwaitsReply = true;
            NeedsStaff |= !MergedInto.IsEmpty;

            // Promises count a reopening after a resolution of the same instant, but here the message came first: its reopening must, too.
            Reopen(happened.At.AddTicks(-1));
        }
        else if (!AwaitsReply)
        {
            _promises.Add(SlaEvent.NoReplyNeeded(happened.At));
        }
    }

    private void Replied(CaseEvent happened)
    {
        LastReply = happened;
        var isAnswer = IsAnswer(happened);
        NeedsStaff = !isAnswer;
        if (isAnswer)
        {
            AwaitsReply = false;
            _promises.Add(SlaEvent.StaffMessage(happened.At));
        }
    }

    private void Close(DateTimeOffset at)
    {
        (_resolved, WaitingOn, AwaitsReply, NeedsStaff) = (true, null, false, false);
        _promises.Add(SlaEvent.Resolved(at));
    }

    private void Reopen(DateTimeOffset at)
    {
        if (_resolved && MergedInto.IsEmpty)
        {
            _resolved = false;
            _promises.Add(SlaEvent.Reopened(at));
        }
    }
}
