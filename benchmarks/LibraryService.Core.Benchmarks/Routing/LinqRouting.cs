using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>The rules of inbound routing as one would write them with LINQ, each as the documentation says it.</summary>
/// <remarks>The tests hold the router against it, and the benchmarks compare the two.</remarks>
internal static class LinqRouting
{
    public static LinqRoute Route(InquiryPolicy policy, Inquiry inquiry, StaffPresence presence, DateTimeOffset at) =>
        new LinqSearch(policy, inquiry, presence.Staff.Select(member => new LinqStaff(member)).ToList(), queue => presence.WaitingIn(queue), at).Route();

    public static List<LinqRoute> Assign(InquiryPolicy policy, IReadOnlyList<Inquiry> waiting, StaffPresence presence, DateTimeOffset at)
    {
        var staff = presence.Staff.Select(member => new LinqStaff(member)).ToList();
        var turn = staff.Select(one => one.LastAssigned).Append(at.UtcTicks).Max();
        var routes = new Dictionary<Inquiry, LinqRoute>(ReferenceEqualityComparer.Instance);
        var left = new List<QueueId>();
        foreach (var inquiry in waiting
            .OrderBy(inquiry => inquiry.ReceivedAt.UtcTicks - policy.HeadStarts[inquiry.Priority].Ticks)
            .ThenBy(inquiry => inquiry.ReceivedAt.UtcTicks)
            .ThenBy(inquiry => inquiry.Id.ToString(), StringComparer.Ordinal))
        {
            var route = new LinqSearch(policy, inquiry, staff, queue => presence.WaitingIn(queue) + left.Count(other => other == queue), at).Route();
            routes.Add(inquiry, route);
            if (route.Staff is { } chosen)
            {
                var member = staff.Single(one => one.Member.Id == chosen);
                member.Load += policy.Weights[inquiry.Channel];
                member.LastAssigned = ++turn;
            }
            else if (route.Kind is InquiryRouteKind.Waiting or InquiryRouteKind.CallBack)
            {
                left.Add(route.Queue);
                foreach (var kept in staff.Where(one => one.Member.Id == route.KeptFree))
                {
                    kept.Load = Math.Max(kept.Load, kept.Member.Capacity);
                }
            }
        }

        return waiting.Select(inquiry => routes[inquiry]).ToList();
    }
}
