using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Desk.Flows;

/// <summary>Counts over many cases how often an offered service was taken up, in one pass. Tallies merge in any order to the same one.</summary>
/// <remarks>Each service counts once a case. Cases that went into another count with that one. Not safe for several threads at once: give each its own and merge.</remarks>
public sealed class OfferTally
{
    private readonly SortedDictionary<string, (long Made, long Taken, long Declined)> _counts = new(StringComparer.Ordinal);

    /// <summary>One row for each service that was offered, by name.</summary>
    public IReadOnlyList<OfferUptake> Rows =>
        [.. _counts.Select(row => new OfferUptake(row.Key, row.Value.Made, row.Value.Taken, row.Value.Declined, Proportion.Wilson(row.Value.Taken, row.Value.Made)))];

    /// <summary>The tally of cases.</summary>
    public static OfferTally Of(params IEnumerable<ServiceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var tally = new OfferTally();
        foreach (var @case in cases)
        {
            tally.Add(@case);
        }

        return tally;
    }

    /// <summary>A new tally of all that both have counted.</summary>
    public static OfferTally operator +(OfferTally left, OfferTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var sum = new OfferTally();
        foreach (var (service, count) in left._counts.Concat(right._counts))
        {
            sum.Count(service, count.Made, count.Taken, count.Declined);
        }

        return sum;
    }

    /// <summary>Counts the offers of one case.</summary>
    public void Add(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (@case.State == CaseState.Merged)
        {
            return;
        }

        foreach (var service in @case.Events.Where(happened => happened.Offer is not null && @case.IsAnswer(happened)).Select(happened => happened.Offer!).Distinct(StringComparer.Ordinal))
        {
            var (taken, declined) = (Says(@case, CaseEventKind.OfferTaken, service), Says(@case, CaseEventKind.OfferDeclined, service));
            Count(service, 1, taken ? 1 : 0, declined && !taken ? 1 : 0);
        }
    }

    private static bool Says(ServiceCase @case, CaseEventKind kind, string service) =>
        @case.Events.Any(happened => happened.Kind == kind && string.Equals(happened.Offer, service, StringComparison.Ordinal));

    private void Count(string service, long made, long taken, long declined)
    {
        var known = _counts.GetValueOrDefault(service);
        _counts[service] = (known.Made + made, known.Taken + taken, known.Declined + declined);
    }
}
