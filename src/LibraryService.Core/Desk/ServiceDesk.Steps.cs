using LibraryService.Delivery;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Sla;

namespace LibraryService.Desk;

public sealed partial class ServiceDesk
{
    /// <summary>The patron wrote or called again. It ends a wait for the patron, and opens a resolved case again unless it needs no reply.</summary>
    /// <param name="case">The case.</param>
    /// <param name="key">Tells the message from all others, as its carrier does: the same key a second time changes nothing.</param>
    /// <param name="channel">How it came.</param>
    /// <param name="text">What was said.</param>
    /// <param name="at">When; null for now. It may be long ago.</param>
    /// <param name="needsNoReply">Whether it is a mere "thank you".</param>
    /// <param name="notices">What staff should know of who wrote, such as <see cref="CaseNotices.UnknownAddress"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is before 1900.</exception>
    /// <remarks>A case that went into another keeps it and says that staff are needed: it belongs in the case of <see cref="ServiceCase.MergedInto"/>.</remarks>
    public ServiceCase PatronWrote(ServiceCase @case, string key, Channel channel, string text, DateTimeOffset? at = null, bool needsNoReply = false, CaseNotices notices = CaseNotices.None)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(text);
        var now = _time.GetUtcNow();
        var came = CameIn(at ?? now, now, nameof(at));
        var happened = @case.Next(CaseEventKind.PatronWrote, now) with
        {
            Key = key,
            Channel = channel,
            Said = new Personal<string>(text),
            NeedsNoReply = needsNoReply,
            Notices = notices,
        };
        return Has(@case, key)
            ? @case
            : @case.With(came < now ? happened with { At = came } : happened);
    }

    /// <summary>What the patron said last needs no reply.</summary>
    public ServiceCase NoReplyNeeded(ServiceCase @case) => Act(@case, CaseEventKind.NoReplyNeeded, open => open.AwaitsReply);

    /// <summary>The case waits for somebody. Which promises stand still meanwhile is the policy's to say.</summary>
    /// <param name="case">The case.</param>
    /// <param name="state">For whom, such as <see cref="PauseState.WaitingOnPatron"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="state"/> is empty or white space.</exception>
    public ServiceCase Wait(ServiceCase @case, string state)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(state);
        return Act(@case, CaseEventKind.Waiting, open => !string.Equals(open.WaitingOn, state, StringComparison.Ordinal), happened => happened with { State = state });
    }

    /// <summary>The case waits no longer.</summary>
    public ServiceCase Resume(ServiceCase @case) => Act(@case, CaseEventKind.Resumed, open => open.WaitingOn is not null);

    /// <summary>Gives the case to another queue, and to somebody there if named.</summary>
    /// <exception cref="ArgumentException">There is no such queue.</exception>
    public ServiceCase Transfer(ServiceCase @case, QueueId queue, StaffId staff = default)
    {
        if (!_inquiries.Policy.Queues.Any(known => known.Id == queue))
        {
            throw new ArgumentException($"The queues are {string.Join(", ", _inquiries.Policy.Queues.Select(known => known.Id))}, but '{queue}' came.", nameof(queue));
        }

        return Act(
            @case,
            CaseEventKind.Transferred,
            open => open.Queue != queue || (open.Staff ?? default) != staff || open.Partner is not null,
            happened => happened with { Queue = queue, Staff = staff, AskAgainAt = staff.IsEmpty ? happened.At : null });
    }

    /// <summary>Gives the case to somebody else of the staff, in the queue that has it.</summary>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public ServiceCase Transfer(ServiceCase @case, StaffId staff)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return staff.IsEmpty
            ? throw new ArgumentException("A transfer names who takes the case, but nobody is named.", nameof(staff))
            : Act(@case, CaseEventKind.Transferred, open => open.Staff != staff, happened => happened with { Queue = @case.Queue, Staff = staff });
    }

    /// <summary>The case is resolved, which stops its clocks.</summary>
    public ServiceCase Resolve(ServiceCase @case) => Act(@case, CaseEventKind.Resolved, static _ => true);

    /// <summary>Opens a resolved case again; its clocks go on.</summary>
    public ServiceCase Reopen(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return @case.State == CaseState.Resolved ? @case.Append(@case.Next(CaseEventKind.Reopened, _time.GetUtcNow())) : @case;
    }

    /// <summary>
    /// What a carrier, the end of its plan, or the check right before sending says of a message of this case. A reply that did not arrive, or may not go out any more, is no answer:
    /// its promise is open again, and staff are needed. Nobody waits for an offer that may not go out any more.
    /// </summary>
    /// <param name="case">The case, or the one that it went into: both are to be told.</param>
    /// <param name="entry">The entry as the outbox has it. One that is still on its way changes nothing.</param>
    public ServiceCase Delivered(ServiceCase @case, OutboxEntry entry)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(entry);
        var happened = @case.Next(CaseEventKind.DeliveryEnded, _time.GetUtcNow()) with { Delivery = entry.State, Reason = entry.Reason, Purpose = entry.Purpose };

        // Dropped to go out with others, a message may still be dropped with them.
        var end = entry.State == DeliveryState.Dropped ? $"{entry.State}-{entry.Reason}" : $"{entry.State}";
        return @case.With(entry.Parts
            .Where(part => entry.IsOver && IsOf(part.Case))
            .Select(part => happened with { Key = $"{part.Key}-{end}", Entry = part.Key })
            .Where(ended => !Has(@case, ended.Key)));

        bool IsOf(CaseId id) => id == @case.Id || (!id.IsEmpty && @case.Events.Any(known => known.From == id));
    }

    /// <summary>The patron said how it went.</summary>
    /// <param name="case">The case.</param>
    /// <param name="key">Tells the answer sheet from all others; the same key a second time changes nothing.</param>
    /// <param name="answers">The answers.</param>
    public ServiceCase SurveyAnswered(ServiceCase @case, string key, params IReadOnlyList<SurveyAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(answers);
        var happened = @case.Next(CaseEventKind.SurveyAnswered, _time.GetUtcNow());
        return @case.With(answers
            .Where(answer => answer.Question is not null)
            .Select(answer => happened with { Key = $"{key}.{answer.Question!.Name}", Answer = answer })
            .Where(answered => !Has(@case, answered.Key)));
    }

    /// <summary>Lets one case go into another that is about the same question: it takes over all that happened, and its promises run from whoever asked first.</summary>
    /// <param name="kept">The case that goes on.</param>
    /// <param name="other">The case that goes into it, for good.</param>
    /// <returns>Both, to be saved together; or both as they were, with the reason.</returns>
    public CaseMerge Merge(ServiceCase kept, ServiceCase other)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        var refusal = (kept, other) switch
        {
            _ when kept.Id == other.Id => MergeOutcome.SameCase,
            _ when kept.State == CaseState.Merged || other.State == CaseState.Merged => MergeOutcome.MergedBefore,
            ({ Inquiry.Patron: { IsEmpty: false } one }, { Inquiry.Patron: { IsEmpty: false } two }) when one != two => MergeOutcome.TwoPatrons,
            _ => MergeOutcome.Merged,
        };
        if (refusal != MergeOutcome.Merged)
        {
            return new CaseMerge(kept, other, refusal);
        }

        CaseEvent Taken(CaseEvent happened) => happened with
        {
            Key = $"{other.Id}/{happened.Key}",
            From = happened.From.IsEmpty ? other.Id : happened.From,
        };
        var merged = other.Append(other.Next(CaseEventKind.Merged, _time.GetUtcNow()) with { Into = kept.Id });
        return new CaseMerge(
            kept.With(merged.Events.Select(Taken)).Awaiting(other.Unaddressed.Select(waiting => waiting.In(Taken))),
            merged,
            MergeOutcome.Merged);
    }

    private ServiceCase Act(ServiceCase @case, CaseEventKind kind, Func<ServiceCase, bool> changes, Func<CaseEvent, CaseEvent>? details = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (@case.IsClosed || !changes(@case))
        {
            return @case;
        }

        var happened = @case.Next(kind, _time.GetUtcNow());
        return @case.Append(details is null ? happened : details(happened));
    }
}
