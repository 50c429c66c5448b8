using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>When the steps of one decision may be taken: quiet hours, caps, rests after bounces, digests and the end of the message.</summary>
internal readonly struct ContactTiming
{
    private readonly ContactRules _rules;
    private readonly ContactRequest _request;
    private readonly PatronContact _contact;
    private readonly ServiceHours _hours;
    private readonly string _zone;
    private readonly DateTimeOffset? _roomFrom;
    private readonly bool _isEndless;

    public ContactTiming(ContactRules rules, ContactRequest request, PatronContact contact, ref ContactReasonList reasons)
    {
        (_rules, _request, _contact) = (rules, request, contact);
        var quiet = contact.QuietHours ?? rules.Policy.QuietHours;
        _zone = contact.TimeZone ?? rules.Policy.TimeZone;
        var hours = rules.Allowed.Find(quiet, _zone);
        if (hours is null)
        {
            reasons.Add(ContactReasonCode.UnknownZone);
            _zone = rules.Policy.TimeZone;
            hours = rules.Allowed.Find(quiet, _zone)!;
        }

        _isEndless = quiet.IsEndless;
        if (request.Urgency == Urgency.Urgent && !quiet.IsNone && rules.UrgentBreaksQuiet(request.Purpose))
        {
            if (_isEndless || !hours.IsOpen(request.At))
            {
                reasons.Add(ContactReasonCode.BreaksQuietHours);
            }

            _isEndless = false;
            hours = rules.Allowed.Find(QuietHours.None, _zone)!;
        }

        _hours = hours;
        if (request.SentSpan.IsEmpty)
        {
            return;
        }

        foreach (var cap in rules.CapsFor(request.Purpose))
        {
            if (!cap.IsPerChannel && cap.FullUntil(request, default) is { } free)
            {
                IsCapped |= !cap.Waits;
                _roomFrom = free < _roomFrom ? _roomFrom : free;
            }
        }

        if (_roomFrom is not null && !IsCapped)
        {
            reasons.Add(ContactReasonCode.WaitsForCap);
        }
    }

    /// <summary>Whether a cap says that the message is not sent at all.</summary>
    public bool IsCapped { get; }

    /// <summary>Why a channel cannot be used at any time; null when it can.</summary>
    public ContactReasonCode? Refusal(Channel channel)
    {
        if (_isEndless)
        {
            return ContactReasonCode.AlwaysQuiet;
        }

        if (!_request.SentSpan.IsEmpty)
        {
            foreach (var cap in _rules.CapsFor(_request.Purpose))
            {
                if (!cap.Waits && FullUntil(cap, channel) is not null)
                {
                    return ContactReasonCode.CapReached;
                }
            }
        }

        return null;
    }

    /// <summary>When the first step may start: now, when caps have room, or when the digest goes.</summary>
    public DateTimeOffset Start(bool isBroadcast, bool hasSteps, out bool isGathered, ref ContactReasonList reasons)
    {
        var start = Later(_request.At, _roomFrom);
        isGathered = false;
        if (!hasSteps || isBroadcast || _contact.Digest is not { } digest || _request.Purpose == MessagePurpose.Legal
            || _request.Urgency is Urgency.High or Urgency.Urgent || start.UtcTicks >= HoursYears.End)
        {
            return start;
        }

        var gathered = _rules.Digests.Find(digest, _zone)?.NextOpening(start);
        if (gathered is null || (Allowed(gathered.Value) is var allowed && (allowed is null || _request.ExpiresAt <= allowed)))
        {
            reasons.Add(ContactReasonCode.DigestTooLate);
            return start;
        }

        reasons.Add(ContactReasonCode.Gathered);
        isGathered = true;
        return gathered.Value;
    }

    /// <summary>The step to a point that starts no earlier than an instant; null, with the reason, when the message ends before.</summary>
    public ContactStep? TryStep(ContactPoint point, DateTimeOffset start, ref ContactReasonList reasons)
    {
        var channel = point.Channel;
        var rested = point.Health.IsClean ? start : Later(start, _rules.Policy.Health.RestsUntil(point.Health));
        var free = Later(rested, RoomFrom(channel));
        if (Allowed(free) is not { } notBefore || _request.ExpiresAt <= notBefore)
        {
            reasons.Add(channel, ContactReasonCode.TooLate);
            return null;
        }

        reasons.Add(channel, ContactReasonCode.Taken);
        Note(rested > start, channel, ContactReasonCode.WaitsAfterBounce, ref reasons);
        Note(free > rested, channel, ContactReasonCode.WaitsForCap, ref reasons);
        Note(notBefore > free, channel, ContactReasonCode.WaitsForQuietHours, ref reasons);
        var wait = _rules.WaitOn(channel);
        var giveUpAt = _hours.Add(notBefore, wait) ?? notBefore + wait;
        if (_request.ExpiresAt < giveUpAt)
        {
            giveUpAt = _request.ExpiresAt.Value.ToOffset(notBefore.Offset);
        }

        return new ContactStep(point, notBefore, giveUpAt, _rules.Costs[(int)channel]);
    }

    private static void Note(bool isSo, Channel channel, ContactReasonCode code, ref ContactReasonList reasons)
    {
        if (isSo)
        {
            reasons.Add(channel, code);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset at, DateTimeOffset? other) => other > at ? other.Value : at;

    private DateTimeOffset? Allowed(DateTimeOffset at) =>
        at.UtcTicks >= HoursYears.End ? null : _hours.Add(at, TimeSpan.Zero, Boundary.NextOpening);

    private DateTimeOffset? RoomFrom(Channel channel)
    {
        DateTimeOffset? free = null;
        if (!_request.SentSpan.IsEmpty)
        {
            foreach (var cap in _rules.CapsFor(_request.Purpose))
            {
                if (cap.Waits && FullUntil(cap, channel) is { } full && !(full < free))
                {
                    free = full;
                }
            }
        }

        return free;
    }

    private DateTimeOffset? FullUntil(CapCount cap, Channel channel) =>
        cap.IsPerChannel && cap.IsFor(channel) ? cap.FullUntil(_request, channel) : null;
}
