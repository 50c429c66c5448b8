using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Decides who answers an inquiry, or when to ask again, and says why.</summary>
/// <remarks>
/// Safe to ask from many threads. The same facts give the same answer on any machine, in whatever order they are named. Nothing about the facts is
/// an error here: what is missing or contradictory has an outcome. Only an instant outside the years of opening hours, 1900 to 2200, throws.
/// </remarks>
public sealed class InquiryRouter
{
    private const int StackWords = 256;
    private readonly InquiryRules _rules;

    /// <param name="policy">The queues, partners and self-service to go by.</param>
    public InquiryRouter(InquiryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _rules = new InquiryRules(policy);
    }

    /// <summary>What it goes by.</summary>
    public InquiryPolicy Policy => _rules.Policy;

    /// <summary>Decides about one inquiry, as if no other waited for the same people.</summary>
    /// <param name="inquiry">What was asked.</param>
    /// <param name="presence">The staff as they are now.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> lies outside the years 1900 to 2200.</exception>
    public InquiryRoute Route(Inquiry inquiry, StaffPresence presence, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(presence);
        HoursYears.Check(at);
        var words = InquirySearch.WordsFor(_rules, presence);
        var sets = words <= StackWords ? stackalloc ulong[words] : new ulong[words];
        sets.Clear();
        return new InquirySearch(_rules, inquiry, presence, StaffLoads.Of(presence.Index), [], at, sets).Route();
    }

    /// <summary>Decides about all that wait, at one instant: the first in the order of waiting chooses first, and each assignment counts for the next.</summary>
    /// <param name="waiting">What waits, in any order. A case that is there twice is two inquiries.</param>
    /// <param name="presence">The staff as they are now.</param>
    /// <param name="at">Now.</param>
    /// <returns>A decision for each, in the order of <paramref name="waiting"/>.</returns>
    /// <remarks>
    /// The order of waiting is by when they came in, head starts taken off (<see cref="InquiryPolicy.HeadStarts"/>), then by when they came in, then
    /// by the names of the cases. Those assigned here count as assigned one after another, later than all before. Whoever is kept free for one that has
    /// waited long (<see cref="InquiryPolicy.KeepFreeAfter"/>) gets none of those after it.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> lies outside the years 1900 to 2200.</exception>
    public IReadOnlyList<InquiryRoute> Assign(IEnumerable<Inquiry> waiting, StaffPresence presence, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        ArgumentNullException.ThrowIfNull(presence);
        HoursYears.Check(at);
        Inquiry[] inquiries = [.. waiting];
        var routes = new InquiryRoute[inquiries.Length];
        var loads = StaffLoads.Copy(presence.Index);
        var turn = Math.Max(loads.Latest(), at.UtcTicks);
        var ahead = new int[_rules.Lines.Length];
        var sets = new ulong[InquirySearch.WordsFor(_rules, presence)];
        foreach (var place in Order(inquiries))
        {
            Array.Clear(sets);
            var search = new InquirySearch(_rules, inquiries[place], presence, loads, ahead, at, sets);
            routes[place] = search.Route();
            if (search.Chosen >= 0)
            {
                loads.Assign(search.Chosen, search.Weight, ++turn);
            }
            else if (search.WaitsIn is { } line)
            {
                ahead[line.Place]++;
                if (search.KeptFree >= 0 && routes[place].Kind == InquiryRouteKind.Waiting)
                {
                    loads.KeepFree(search.KeptFree);
                }
            }
        }

        return routes;
    }

    /// <summary>What waits, in the order of waiting: the first is the next to be answered.</summary>
    public IReadOnlyList<Inquiry> InOrder(IEnumerable<Inquiry> waiting)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        Inquiry[] inquiries = [.. waiting];
        return [.. Order(inquiries).Select(place => inquiries[place])];
    }

    private IEnumerable<int> Order(Inquiry[] inquiries)
    {
        var order = new InquiryOrder[inquiries.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var inquiry = inquiries[i] ?? throw new ArgumentException($"The inquiry at place {i} is missing.", nameof(inquiries));
            var received = inquiry.ReceivedAt.UtcTicks;
            order[i] = new InquiryOrder(received - _rules.Policy.HeadStartOf(inquiry.Priority).Ticks, received, inquiry.Id.ToString(), i);
        }

        Array.Sort(order, InquiryOrderComparer.Instance);
        return order.Select(one => one.Place);
    }
}
