namespace LibraryService.Routing;

/// <content>Where an inquiry goes that nobody of a queue can take.</content>
internal ref partial struct InquirySearch
{
    private InquiryRoute? Overflow(InquiryLine line, bool isOpen, TimeSpan waited)
    {
        for (var i = 0; i < line.Overflow.Length; i++)
        {
            var rule = line.Overflow[i];
            if (Holds(rule, line, isOpen, waited) && TryTarget(rule, line, line.Next[i]) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    private bool Holds(OverflowRule rule, InquiryLine line, bool isOpen, TimeSpan waited)
    {
        switch (rule.When)
        {
            case OverflowWhen.Closed:
                return !isOpen;
            case OverflowWhen.Length:
                var ahead = _presence.WaitingIn(line.Queue.Id) + (_ahead.IsEmpty ? 0 : _ahead[line.Place]);
                if (!isOpen || ahead < rule.Length)
                {
                    return false;
                }

                _reasons.Add(new(InquiryReasonCode.QueueLong) { Queue = line.Queue.Id, Count = ahead });
                return true;
            default:
                if (!isOpen)
                {
                    return false;
                }

                if (waited < rule.Wait)
                {
                    Changes(line.Queue.Hours.Add(_receivedAt, rule.Wait));
                    return false;
                }

                _reasons.Add(new(InquiryReasonCode.WaitedLong) { Queue = line.Queue.Id });
                return true;
        }
    }

    private InquiryRoute? TryTarget(OverflowRule rule, InquiryLine line, InquiryLine? next)
    {
        switch (rule.Target)
        {
            case OverflowTarget.Queue:
                _reasons.Add(new(InquiryReasonCode.Overflowed) { Queue = next!.Queue.Id });
                return Ask(next);
            case OverflowTarget.CallBack:
                return OfferCallBack(line);
            default:
                foreach (var partner in _rules.Partners)
                {
                    if ((rule.Partner is null || string.Equals(rule.Partner, partner.Name, StringComparison.Ordinal)) && TryPartner(line, partner) is { } taken)
                    {
                        return taken;
                    }
                }

                return null;
        }
    }

    private InquiryRoute? OfferCallBack(InquiryLine line)
    {
        if (_inquiry.Channel is not (Channel.Voice or Channel.PhoneTree) || _inquiry.CallBack != CallBackAnswer.NotAsked)
        {
            return null;
        }

        _reasons.Add(new(InquiryReasonCode.CallBackOffered) { Queue = line.Queue.Id });
        return Waiting(_waitsIn ?? line, InquiryRouteKind.CallBack);
    }

    private InquiryRoute? TryPartner(InquiryLine line, PartnerLibrary partner)
    {
        if (_isAccount || _followUp is not null)
        {
            return null;
        }

        if (!partner.Takes(_inquiry))
        {
            _reasons.Add(new(InquiryReasonCode.PartnerNotForIt) { Name = partner.Name });
            return null;
        }

        if (!partner.Hours.IsOpen(_at))
        {
            _reasons.Add(new(InquiryReasonCode.PartnerClosed) { Name = partner.Name });
            Changes(partner.Hours.NextOpening(_at));
            return null;
        }

        _reasons.Add(new(InquiryReasonCode.PartnerTakes) { Name = partner.Name });
        return new InquiryRoute(_inquiry.Id, line.Queue, _reasons.AsSpan())
        {
            Kind = InquiryRouteKind.Partner,
            Partner = partner.Name,
            AskAgainAt = _at + partner.AskAgainAfter,
        };
    }
}
