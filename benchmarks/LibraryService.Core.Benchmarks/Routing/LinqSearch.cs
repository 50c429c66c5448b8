using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>The way of one inquiry through the queues, step by step.</summary>
internal sealed class LinqSearch(InquiryPolicy policy, Inquiry inquiry, List<LinqStaff> staff, Func<QueueId, int> waitingIn, DateTimeOffset at)
{
    private readonly List<DateTimeOffset> _changes = [];
    private readonly List<InquiryQueue> _asked = [];
    private readonly List<LinqStaff> _busy = [];
    private readonly DateTimeOffset _received = inquiry.ReceivedAt > at ? at : inquiry.ReceivedAt;

    private bool IsAccount => policy.AccountTopics.Any(topic => Covers(topic, inquiry.Topic));

    public LinqRoute Route()
    {
        var home = policy.Queues.FirstOrDefault(Takes) ?? policy.Queues[^1];
        var option = policy.SelfService.FirstOrDefault(option =>
            option.Topics.Any(topic => Covers(topic, inquiry.Topic)) && On(option.Channels) && In(option.Languages));
        if (option is not null && !inquiry.WantsPerson && inquiry.SelfService.Count == 0 && !inquiry.Reopened && inquiry.HandedBack is null)
        {
            return new LinqRoute(InquiryRouteKind.SelfService, home.Id, null, option.Name, at + policy.SelfServiceFor);
        }

        foreach (var attempt in Able(passOver: false)
            .SelectMany(one => inquiry.Unanswered.Where(attempt => attempt.Staff == one.Member.Id && IsPassedOver(attempt)).Take(1)))
        {
            _changes.Add(attempt.At + policy.PassOverFor);
        }

        return (inquiry.Reopened ? Known(home) : null) ?? Ask(home) ?? Wait(InquiryRouteKind.Waiting, home);
    }

    private static bool Covers(Topic wide, Topic topic) =>
        wide == topic || topic.ToString().StartsWith(wide + ".", StringComparison.Ordinal);

    private static string Primary(string tag) => tag.Split('-')[0].ToUpperInvariant();

    private bool Takes(InquiryQueue queue) =>
        (queue.Topics.Count == 0 || queue.Topics.Any(topic => Covers(topic, inquiry.Topic)))
        && On(queue.Channels)
        && In(queue.Languages)
        && (queue.Branches.Count == 0 || queue.Branches.Contains(inquiry.BranchId));

    private bool On(IReadOnlyList<Channel> channels) => channels.Count == 0 || channels.Contains(inquiry.Channel);

    private bool In(IReadOnlyList<string> languages) => languages.Count == 0 || inquiry.Language.Length == 0 || Speaks(languages);

    private bool Speaks(IReadOnlyList<string> languages) => languages.Any(language => Primary(language) == Primary(inquiry.Language));

    private bool IsPassedOver(InquiryAttempt attempt) => attempt.At <= at && attempt.At + policy.PassOverFor > at;

    private IEnumerable<LinqStaff> Able(bool passOver = true) => staff
        .Where(one => one.Member.Status == StaffStatus.Available)
        .Where(one => one.Member.Channels.Count == 0 || one.Member.Channels.Contains(inquiry.Channel))
        .Where(one => !IsAccount || one.Member.Kind == StaffKind.Employee)
        .Where(one => !passOver || !inquiry.Unanswered.Any(attempt => attempt.Staff == one.Member.Id && IsPassedOver(attempt)));

    private bool HasRoom(LinqStaff one) => one.Load + policy.Weights[inquiry.Channel] <= one.Member.Capacity;

    private LinqRoute? Known(InquiryQueue queue) => Able().Where(one => one.Member.Id == inquiry.KnownBy).Where(HasRoom)
        .Select(one => new LinqRoute(InquiryRouteKind.Assigned, queue.Id, one.Member.Id, null, null))
        .FirstOrDefault();

    private LinqRoute? Ask(InquiryQueue queue)
    {
        if (_asked.Contains(queue))
        {
            return null;
        }

        _asked.Add(queue);
        if (!queue.Hours.IsOpen(at))
        {
            _changes.AddRange(new[] { queue.Hours.NextOpening(at) }.OfType<DateTimeOffset>());
            return queue.Overflow.Where(rule => rule.When == OverflowWhen.Closed).Select(rule => Overflow(queue, rule)).FirstOrDefault(route => route is not null);
        }

        var waited = queue.Hours.Between(_received, at);
        return AskRings(queue, waited)
            ?? queue.Overflow.Where(rule => Holds(queue, rule, waited)).Select(rule => Overflow(queue, rule)).FirstOrDefault(route => route is not null);
    }

    private LinqRoute? AskRings(InquiryQueue queue, TimeSpan waited)
    {
        if (!Able().Any())
        {
            return null;
        }

        if (queue.Strategy == InquiryStrategy.KnowsCase && !inquiry.Reopened && Known(queue) is { } known)
        {
            return known;
        }

        if (queue.Rings.Where(ring => ring.After <= waited).Select(ring => AskRing(queue, ring)).FirstOrDefault(route => route is not null) is { } taken)
        {
            return taken;
        }

        _changes.AddRange(queue.Rings.Where(ring => ring.After > waited).Take(1).Select(ring => queue.Hours.Add(_received, ring.After)).OfType<DateTimeOffset>());
        return null;
    }

    private LinqRoute? AskRing(InquiryQueue queue, QueueRing ring)
    {
        var qualified = Able()
            .Where(one => ring.AnyLanguage || inquiry.Language.Length == 0 || Speaks(one.Member.Languages))
            .Where(one => !ring.SameBranch || inquiry.BranchId.IsEmpty || one.Member.BranchId == inquiry.BranchId)
            .Where(one => ring.Branches.Count == 0 || ring.Branches.Contains(one.Member.BranchId))
            .Where(one => ring.Staff.Count == 0 || ring.Staff.Contains(one.Member.Id))
            .Where(one => ring.Skills.All(need => Level(one, need.Name) >= need.Level))
            .Where(one => inquiry.Skills.All(skill => Level(one, skill) >= 1))
            .OrderBy(one => one.Member.Id.ToString(), StringComparer.Ordinal)
            .ToList();
        var free = qualified.Where(HasRoom).ToList();
        _busy.AddRange(free.Count == 0 ? qualified : []);
        var chosen = queue.Strategy switch
        {
            InquiryStrategy.LeastLoaded => free.OrderBy(one => (decimal)one.Load / one.Member.Capacity).ThenBy(one => one.LastAssigned).FirstOrDefault(),
            InquiryStrategy.BestSkill => free
                .OrderByDescending(one => ring.Skills.Select(need => need.Name).Concat(inquiry.Skills).Sum(skill => Level(one, skill)))
                .ThenBy(one => one.LastAssigned)
                .FirstOrDefault(),
            InquiryStrategy.RoundRobin => NextAfter(qualified.Where(one => one.LastAssigned >= 0).OrderByDescending(one => one.LastAssigned).FirstOrDefault(), free),
            _ => free.OrderBy(one => one.LastAssigned).FirstOrDefault(),
        };
        return chosen is null ? null : new LinqRoute(InquiryRouteKind.Assigned, queue.Id, chosen.Member.Id, null, null);
    }

    private static LinqStaff? NextAfter(LinqStaff? last, List<LinqStaff> free) =>
        free.FirstOrDefault(one => last is not null && string.CompareOrdinal(one.Member.Id.ToString(), last.Member.Id.ToString()) > 0) ?? free.FirstOrDefault();

    private static int Level(LinqStaff one, string skill) =>
        one.Member.Skills.Where(has => string.Equals(has.Name, skill, StringComparison.OrdinalIgnoreCase)).Select(has => has.Level).DefaultIfEmpty().Max();

    private bool Holds(InquiryQueue queue, OverflowRule rule, TimeSpan waited)
    {
        if (rule.When == OverflowWhen.Wait && waited < rule.Wait)
        {
            _changes.AddRange(new[] { queue.Hours.Add(_received, rule.Wait) }.OfType<DateTimeOffset>());
        }

        return rule.When switch
        {
            OverflowWhen.Closed => false,
            OverflowWhen.Length => waitingIn(queue.Id) >= rule.Length,
            _ => waited >= rule.Wait,
        };
    }

    private LinqRoute? Overflow(InquiryQueue queue, OverflowRule rule) => rule.Target switch
    {
        OverflowTarget.Queue => Ask(policy.Queues.Single(other => other.Id == rule.Queue)),
        OverflowTarget.CallBack => inquiry.Channel is Channel.Voice or Channel.PhoneTree && inquiry.CallBack == CallBackAnswer.NotAsked
            ? Wait(InquiryRouteKind.CallBack, queue)
            : null,
        _ => policy.Partners
            .Where(partner => rule.Partner is null || partner.Name == rule.Partner)
            .Select(partner => Partner(queue, partner))
            .FirstOrDefault(route => route is not null),
    };

    private LinqRoute? Partner(InquiryQueue queue, PartnerLibrary partner)
    {
        if (IsAccount
            || inquiry.HandedBack is not null
            || !On(partner.Channels)
            || !In(partner.Languages)
            || (partner.Topics.Count > 0 && !partner.Topics.Any(topic => Covers(topic, inquiry.Topic))))
        {
            return null;
        }

        if (partner.Hours.IsOpen(at))
        {
            return new LinqRoute(InquiryRouteKind.Partner, queue.Id, null, partner.Name, at + partner.AskAgainAfter);
        }

        _changes.AddRange(new[] { partner.Hours.NextOpening(at) }.OfType<DateTimeOffset>());
        return null;
    }

    private LinqRoute Wait(InquiryRouteKind kind, InquiryQueue queue)
    {
        var open = _asked.Find(one => one.Hours.IsOpen(at));
        var again = _changes.Append(at + policy.LongestSilence).Concat(open is null ? [] : new[] { at + policy.AskAgainAfter }).Min();
        var weight = policy.Weights[inquiry.Channel];
        var kept = kind == InquiryRouteKind.Waiting && weight > policy.Weights.Values.Min() && at - _received >= policy.KeepFreeAfter
            ? _busy.Where(one => one.Member.Capacity >= weight).OrderByDescending(one => one.Member.Capacity - one.Load).FirstOrDefault()?.Member.Id
            : null;
        return new LinqRoute(kind, (open ?? queue).Id, null, null, again) { KeptFree = kept };
    }
}
