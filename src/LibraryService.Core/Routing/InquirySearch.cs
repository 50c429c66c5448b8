using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>The way of one inquiry through the queues.</summary>
internal ref partial struct InquirySearch
{
    private readonly InquiryRules _rules;
    private readonly Inquiry _inquiry;
    private readonly StaffPresence _presence;
    private readonly StaffLoads _loads;
    private readonly ReadOnlySpan<int> _ahead;
    private readonly DateTimeOffset _at;
    private readonly DateTimeOffset _receivedAt;
    private readonly int _weight;
    private readonly bool _isAccount;
    private readonly bool _isPatient;
    private readonly Span<ulong> _able;
    private readonly Span<ulong> _set;
    private readonly Span<ulong> _visited;
    private InquiryReasons _reasons;
    private InquiryLine? _waitsIn;
    private PartnerFollowUp? _followUp;
    private long _change = long.MaxValue;

    /// <param name="rules">The policy.</param>
    /// <param name="inquiry">What was asked.</param>
    /// <param name="presence">The staff as they are now.</param>
    /// <param name="loads">What each has to do.</param>
    /// <param name="ahead">How many wait in each queue beside those that <paramref name="presence"/> counts; empty for none.</param>
    /// <param name="at">Now.</param>
    /// <param name="sets">Zeros, room for two sets of staff and one of queues.</param>
    public InquirySearch(
        InquiryRules rules, Inquiry inquiry, StaffPresence presence, StaffLoads loads, ReadOnlySpan<int> ahead, DateTimeOffset at, Span<ulong> sets)
    {
        var words = presence.Index.Words;
        (_rules, _inquiry, _presence, _loads, _at) = (rules, inquiry, presence, loads, at);
        _ahead = ahead;
        _able = sets[..words];
        _set = sets.Slice(words, words);
        _visited = sets[(words * 2)..];

        // What came in later than now has not waited yet; what came in before the hours begin has waited since then.
        _receivedAt = inquiry.ReceivedAt > at ? at : inquiry.ReceivedAt.UtcTicks < HoursYears.Start ? new DateTimeOffset(HoursYears.Start, TimeSpan.Zero) : inquiry.ReceivedAt;
        _weight = rules.WeightOf(inquiry.Channel);
        _isPatient = rules.KeepsFree(_weight, at - _receivedAt);
        _isAccount = InquiryTopics.Covered(rules.Policy.AccountTopics, inquiry.Topic);
    }

    /// <summary>How many words <c>sets</c> must have.</summary>
    public static int WordsFor(InquiryRules rules, StaffPresence presence) => (presence.Index.Words * 2) + StaffSets.WordsFor(rules.Lines.Length);

    /// <summary>Who of the staff was chosen; -1 for nobody.</summary>
    public int Chosen { get; private set; } = -1;

    /// <summary>Who is kept free for it; -1 for nobody.</summary>
    public int KeptFree { get; private set; } = -1;

    /// <summary>The line in which it waits.</summary>
    public InquiryLine? WaitsIn { get; private set; }

    public int Weight => _weight;

    public InquiryRoute Route()
    {
        var home = _rules.HomeOf(_inquiry, out var isMatch);
        _reasons.Add(new(isMatch ? InquiryReasonCode.QueueMatched : InquiryReasonCode.NoQueueMatched) { Queue = home.Queue.Id });
        if (_inquiry.HandedBack is { } handedBack)
        {
            _followUp = new PartnerFollowUp(handedBack.Partner, handedBack.At, home.Queue.Id);
            _reasons.Add(new(InquiryReasonCode.HandedBack) { Name = handedBack.Partner });
        }

        if (OfferSelfService(home) is { } offer)
        {
            return offer;
        }

        FindAble();
        return (_inquiry.Reopened ? TryKnown(home) : null) ?? Ask(home) ?? Wait(home);
    }

    private InquiryRoute? OfferSelfService(InquiryLine home)
    {
        if (_rules.SelfService.Length == 0 || _followUp is not null || _inquiry.Reopened || _rules.SelfServiceFor(_inquiry) is not { } option)
        {
            return null;
        }

        if (_inquiry.WantsPerson)
        {
            _reasons.Add(new(InquiryReasonCode.PersonWanted));
            return null;
        }

        if (_inquiry.SelfService.Count > 0)
        {
            _reasons.Add(new(InquiryReasonCode.SelfServiceTried) { Name = _inquiry.SelfService[^1].Option });
            return null;
        }

        _reasons.Add(new(InquiryReasonCode.SelfServiceOffered) { Name = option.Name });
        return new InquiryRoute(_inquiry.Id, home.Queue, _reasons.AsSpan())
        {
            Kind = InquiryRouteKind.SelfService,
            SelfService = option.Name,
            AskAgainAt = _at + _rules.Policy.SelfServiceFor,
        };
    }

    /// <summary>Who is there, answers on the channel and may see it.</summary>
    private void FindAble()
    {
        var staff = _presence.Index;
        staff.Available.CopyTo(_able);
        StaffSets.And(_able, staff.On(_inquiry.Channel));
        if (_isAccount)
        {
            StaffSets.And(_able, staff.Employees);
            _reasons.Add(new(InquiryReasonCode.AccountTopic));
        }

        for (var i = 0; i < _inquiry.Unanswered.Count; i++)
        {
            var (who, when) = _inquiry.Unanswered[i];
            var until = when.UtcTicks + _rules.Policy.PassOverFor.Ticks;
            var place = staff.PlaceOf(who);
            if (when <= _at && until > _at.UtcTicks && place >= 0 && StaffSets.Has(_able, place))
            {
                StaffSets.Remove(_able, place);
                _change = Math.Min(_change, until);
                _reasons.Add(new(InquiryReasonCode.PassedOver) { Staff = who });
            }
        }
    }

    private InquiryRoute? TryKnown(InquiryLine line)
    {
        if (_inquiry.KnownBy.IsEmpty)
        {
            return null;
        }

        var place = _presence.Index.PlaceOf(_inquiry.KnownBy);
        var isAble = place >= 0 && StaffSets.Has(_able, place);
        if (isAble && _loads.HasRoom(place, _weight))
        {
            return Assigned(line, place, new(InquiryReasonCode.KnownTakes) { Queue = line.Queue.Id, Staff = _inquiry.KnownBy });
        }

        _reasons.Add(new(isAble ? InquiryReasonCode.KnownBusy : InquiryReasonCode.KnownAway) { Staff = _inquiry.KnownBy });
        return null;
    }

    /// <summary>Asks a queue and those that it overflows to.</summary>
    private InquiryRoute? Ask(InquiryLine line)
    {
        if (StaffSets.Has(_visited, line.Place))
        {
            return null;
        }

        _visited[line.Place / StaffSets.Bits] |= 1UL << (line.Place % StaffSets.Bits);
        var hours = line.Queue.Hours;
        var isOpen = line.IsOpen(_at);
        if (!isOpen)
        {
            _reasons.Add(new(InquiryReasonCode.QueueClosed) { Queue = line.Queue.Id });
            Changes(hours.NextOpening(_at));
            return Overflow(line, isOpen, TimeSpan.Zero);
        }

        _waitsIn ??= line;
        var waited = line.CountsWait ? hours.Between(_receivedAt, _at) : TimeSpan.Zero;
        return AskRings(line, waited) ?? Overflow(line, isOpen, waited);
    }

    private InquiryRoute? AskRings(InquiryLine line, TimeSpan waited)
    {
        if (_able.IndexOfAnyExcept(0UL) < 0)
        {
            _reasons.Add(new(InquiryReasonCode.NobodyThere) { Queue = line.Queue.Id });
            return null;
        }

        if (line.Queue.Strategy == InquiryStrategy.KnowsCase && !_inquiry.Reopened && TryKnown(line) is { } known)
        {
            return known;
        }

        for (var i = 0; i < line.Rings.Length; i++)
        {
            var ring = line.Rings[i];
            if (ring.After > waited)
            {
                _reasons.Add(new(InquiryReasonCode.RingLater) { Queue = line.Queue.Id, Ring = i });
                Changes(line.Queue.Hours.Add(_receivedAt, ring.After));
                return null;
            }

            if (AskRing(line, ring, i) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    private InquiryRoute? AskRing(InquiryLine line, QueueRing ring, int number)
    {
        var staff = _presence.Index;
        _able.CopyTo(_set);
        if (!ring.AnyLanguage && _inquiry.Language.Length > 0)
        {
            StaffSets.And(_set, staff.Speaking(_inquiry.Language));
            if (_set.IndexOfAnyExcept(0UL) < 0)
            {
                _reasons.Add(new(InquiryReasonCode.NobodySpeaks) { Queue = line.Queue.Id, Ring = number, Name = _inquiry.Language });
                return null;
            }
        }

        StaffRing.Keep(_set, ring, _inquiry, staff);
        var qualified = StaffSets.Count(_set);
        if (qualified == 0)
        {
            _reasons.Add(new(InquiryReasonCode.NobodySkilled) { Queue = line.Queue.Id, Ring = number });
            return null;
        }

        var last = line.Queue.Strategy == InquiryStrategy.RoundRobin ? _loads.LastAssigned(_set) : -1;
        var most = _isPatient ? _loads.MostRoom(_set, _weight, KeptFree) : -1;
        var free = _loads.KeepRoomy(_set, _weight);
        if (free == 0)
        {
            KeptFree = most;
            _reasons.Add(new(InquiryReasonCode.AllBusy) { Queue = line.Queue.Id, Ring = number, Count = qualified });
            return null;
        }

        var (place, code) = line.Queue.Strategy switch
        {
            InquiryStrategy.LeastLoaded => (_loads.LeastLoaded(_set), InquiryReasonCode.LeastLoaded),
            InquiryStrategy.RoundRobin => (StaffLoads.Next(_set, last), InquiryReasonCode.RoundRobin),
            InquiryStrategy.BestSkill => (_loads.BestSkill(_set, ring, _inquiry), InquiryReasonCode.BestSkill),
            _ => (_loads.LongestIdle(_set), InquiryReasonCode.LongestIdle),
        };
        return Assigned(line, place, new(code) { Queue = line.Queue.Id, Staff = staff.Ids[place], Ring = number, Count = free });
    }

    private InquiryRoute Assigned(InquiryLine line, int place, InquiryReason reason)
    {
        _reasons.Add(reason);
        Chosen = place;
        return new InquiryRoute(_inquiry.Id, line.Queue, _reasons.AsSpan())
        {
            Kind = InquiryRouteKind.Assigned,
            Staff = _presence.Index.Ids[place],
            AnswerBy = _at + line.Queue.AnswerWithin,
            FollowUp = _followUp,
        };
    }

    private InquiryRoute Wait(InquiryLine home)
    {
        if (KeptFree >= 0)
        {
            _reasons.Add(new(InquiryReasonCode.KeptFree) { Staff = _presence.Index.Ids[KeptFree] });
        }

        return Waiting(_waitsIn ?? home, InquiryRouteKind.Waiting);
    }

    private InquiryRoute Waiting(InquiryLine line, InquiryRouteKind kind)
    {
        WaitsIn = line;
        var longest = _at.UtcTicks + (_waitsIn is null ? _rules.Policy.LongestSilence : _rules.Policy.AskAgainAfter).Ticks;
        var again = Math.Min(Math.Min(_change, longest), _at.UtcTicks + _rules.Policy.LongestSilence.Ticks);
        return new InquiryRoute(_inquiry.Id, line.Queue, _reasons.AsSpan())
        {
            Kind = kind,
            AskAgainAt = _at.AddTicks(again - _at.UtcTicks),
            FollowUp = _followUp,
        };
    }

    /// <summary>Something known will be otherwise from then on.</summary>
    private void Changes(DateTimeOffset? at) => _change = Math.Min(_change, at?.UtcTicks ?? long.MaxValue);
}
