namespace LibraryService.Routing;

/// <summary>Counts what became of self-service, so that its fall-out is measured. Immutable; two add up in any order to the same.</summary>
public sealed class SelfServiceTally
{
    private static readonly int Outcomes = Enum.GetValues<SelfServiceOutcome>().Length;
    private readonly SortedDictionary<string, long[]> _counts;

    private SelfServiceTally(SortedDictionary<string, long[]> counts) => _counts = counts;

    /// <summary>Nothing counted yet.</summary>
    public static SelfServiceTally Empty { get; } = new(new SortedDictionary<string, long[]>(StringComparer.Ordinal));

    /// <summary>What was offered, in the order of its names.</summary>
    public IReadOnlyList<SelfServiceCount> Rows =>
    [
        .. _counts.Select(option => new SelfServiceCount(
            option.Key,
            option.Value[(int)SelfServiceOutcome.Served],
            option.Value[(int)SelfServiceOutcome.NotServed],
            option.Value[(int)SelfServiceOutcome.Declined],
            option.Value[(int)SelfServiceOutcome.Offered])),
    ];

    /// <summary>Counts every attempt at self-service in some inquiries; each inquiry once it is over.</summary>
    /// <exception cref="ArgumentException">An attempt names no option, or its outcome is none of <see cref="SelfServiceOutcome"/>.</exception>
    public static SelfServiceTally Of(IEnumerable<Inquiry> inquiries)
    {
        ArgumentNullException.ThrowIfNull(inquiries);
        var counts = new SortedDictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var (option, outcome) in inquiries.SelectMany(inquiry => inquiry.SelfService))
        {
            if (string.IsNullOrWhiteSpace(option) || (uint)outcome >= (uint)Outcomes)
            {
                throw new ArgumentException($"An attempt names its option and an outcome, but this is '{option}' and {outcome}.", nameof(inquiries));
            }

            RowOf(counts, option)[(int)outcome]++;
        }

        return new SelfServiceTally(counts);
    }

    /// <summary>Both together.</summary>
    public static SelfServiceTally operator +(SelfServiceTally left, SelfServiceTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Add(right);
    }

    /// <summary>Both together.</summary>
    public SelfServiceTally Add(SelfServiceTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var counts = new SortedDictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var (option, row) in _counts.Concat(other._counts))
        {
            var sum = RowOf(counts, option);
            for (var i = 0; i < Outcomes; i++)
            {
                sum[i] += row[i];
            }
        }

        return new SelfServiceTally(counts);
    }

    private static long[] RowOf(SortedDictionary<string, long[]> counts, string option)
    {
        if (!counts.TryGetValue(option, out var row))
        {
            counts.Add(option, row = new long[Outcomes]);
        }

        return row;
    }
}
