using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Simulation;

namespace LibraryService.Samples.Desk.Routing;

/// <summary>Puts what comes in to the router, and again until somebody has taken it.</summary>
/// <param name="policy">Who answers what.</param>
/// <param name="roster">Who is there.</param>
/// <param name="branches">The hours of the branches.</param>
internal sealed class DeskRouting(InquiryPolicy policy, Roster roster, HoursBook branches)
{
    private readonly InquiryRouter _router = new(policy);
    private readonly StaffAtWork _staff = new(roster.Staff);
    private readonly PriorityQueue<RoutedInquiry, (long At, int Number)> _coming = new();
    private List<RoutedInquiry> _waiting = [];
    private DateTimeOffset _askAgainAt;
    private int _number;

    /// <param name="asked">What comes in.</param>
    /// <param name="until">When to stop looking.</param>
    /// <returns>What became of each, in the same order.</returns>
    public IReadOnlyList<RoutedInquiry> Run(IEnumerable<AskedInquiry> asked, DateTimeOffset until)
    {
        List<RoutedInquiry> all = [.. asked.Where(one => one.Inquiry.ReceivedAt <= until).Select(one => new RoutedInquiry(one))];
        foreach (var one in all)
        {
            Comes(one, one.Inquiry.ReceivedAt);
        }

        for (var at = NextEvent(DateTimeOffset.MinValue); at <= until; at = NextEvent(at))
        {
            _staff.Finish(at);
            foreach (var (member, status) in roster.At(at, branches))
            {
                _staff.Is(member, status);
            }

            while (_coming.TryPeek(out var one, out var when) && when.At <= at.UtcTicks)
            {
                _coming.Dequeue();
                _waiting.Add(one);
            }

            Decide(at);
        }

        return all;
    }

    private void Comes(RoutedInquiry one, DateTimeOffset at) => _coming.Enqueue(one, (at.UtcTicks, _number++));

    // While something waits, whatever changes is a reason to ask again.
    private DateTimeOffset NextEvent(DateTimeOffset now)
    {
        var next = _coming.TryPeek(out _, out var coming) ? coming.At : DateTimeOffset.MaxValue.UtcTicks;
        if (_waiting.Count > 0)
        {
            var step = ((now.UtcTicks / Roster.Step.Ticks) + 1) * Roster.Step.Ticks;
            next = Math.Min(Math.Min(next, step), Math.Min(_askAgainAt.UtcTicks, _staff.NextDone?.UtcTicks ?? long.MaxValue));
        }

        return new DateTimeOffset(next, TimeSpan.Zero);
    }

    private void Decide(DateTimeOffset at)
    {
        var routes = _router.Assign(_waiting.Select(one => one.Inquiry), _staff.Presence, at);
        var left = new List<RoutedInquiry>();
        _askAgainAt = DateTimeOffset.MaxValue;
        for (var i = 0; i < routes.Count; i++)
        {
            var (one, route) = (_waiting[i], routes[i]);
            one.Decided(route, policy.Queues.First(queue => queue.Id == route.Queue).Hours.IsOpen(at));
            if (!Leaves(one, route, at))
            {
                left.Add(one);
                _askAgainAt = _askAgainAt < route.AskAgainAt ? _askAgainAt : route.AskAgainAt!.Value;
            }
        }

        _waiting = left;
    }

    /// <summary>Does what was decided, and tells whether it waits no longer.</summary>
    private bool Leaves(RoutedInquiry one, InquiryRoute route, DateTimeOffset at)
    {
        switch (route.Kind)
        {
            case InquiryRouteKind.Assigned:
                _staff.Give(route.Staff!.Value, policy.Weights.GetValueOrDefault(one.Inquiry.Channel, InquiryPolicy.DefaultWeights[one.Inquiry.Channel]), at, one.Asked.Handling);
                one.Taken(InquiryTaker.Staff, at);
                return true;
            case InquiryRouteKind.SelfService:
                one.Inquiry = one.Inquiry with { SelfService = [new SelfServiceAttempt(route.SelfService!, one.Asked.Alone)] };
                GoesOrComesBack(one, InquiryTaker.SelfService, at, BackFromSelfService(one.Asked, route, at));
                return true;
            case InquiryRouteKind.Partner:
                var back = at + one.Asked.HandedBackAfter;
                one.Inquiry = back is { } then ? one.Inquiry with { HandedBack = new PartnerHandBack(route.Partner!, then) } : one.Inquiry;
                GoesOrComesBack(one, InquiryTaker.Partner, at, back);
                return true;
            case InquiryRouteKind.CallBack:
                one.Inquiry = one.Inquiry with { CallBack = one.Asked.CallBack };
                return false;
            default:
                // Who rings while nobody is there leaves a message.
                one.Inquiry = !one.CameInHours && one.Inquiry.Channel == Channel.Voice ? one.Inquiry with { CallBack = CallBackAnswer.Accepted } : one.Inquiry;
                return false;
        }
    }

    private void GoesOrComesBack(RoutedInquiry one, InquiryTaker taker, DateTimeOffset at, DateTimeOffset? back)
    {
        if (back is { } then)
        {
            Comes(one, then);
        }
        else
        {
            one.Taken(taker, at);
        }
    }

    private static DateTimeOffset? BackFromSelfService(AskedInquiry asked, InquiryRoute route, DateTimeOffset at) => asked.Alone switch
    {
        SelfServiceOutcome.Served => null,
        SelfServiceOutcome.Offered => route.AskAgainAt,
        _ => at + asked.AloneFor,
    };
}
