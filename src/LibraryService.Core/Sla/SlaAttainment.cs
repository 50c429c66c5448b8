using LibraryService.Statistics;

namespace LibraryService.Sla;

/// <summary>How often promises were kept, over many cases.</summary>
/// <remarks>
/// Takes reports one by one, in memory that does not grow with their number, and can be merged with others in any order to the same result. Each answer
/// that a patron waited for counts, and each wait for a sign of life, not only the last of a case. Not safe for use from several threads at once.
/// </remarks>
public sealed class SlaAttainment
{
    private static readonly TimeSpan Unit = TimeSpan.FromSeconds(10);
    private readonly Dictionary<(Channel Channel, SlaMetric Metric), Tally> _tallies = [];

    /// <summary>Counts the promises of one case.</summary>
    /// <param name="channel">The channel on which the case came in.</param>
    /// <param name="report">How its promises stand.</param>
    public void Add(Channel channel, SlaReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var run in report.Runs)
        {
            var (status, elapsed) = run.Clock.Standing(report.AsOf);
            Of((channel, run.Metric)).Add(status, elapsed);
        }
    }

    /// <summary>Counts all that another has counted.</summary>
    public void Merge(SlaAttainment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (key, tally) in other._tallies)
        {
            Of(key).Merge(tally);
        }
    }

    /// <summary>One row for each channel and metric of which anything is known, in their order.</summary>
    public IReadOnlyList<SlaAttainmentRow> Rows() => [.. _tallies.OrderBy(entry => entry.Key).Select(entry => entry.Value.Row(entry.Key.Channel, entry.Key.Metric))];

    /// <summary>One row for each metric of which anything is known, over all channels.</summary>
    public IReadOnlyList<SlaAttainmentRow> Totals() =>
    [
        .. from entry in _tallies
           group entry.Value by entry.Key.Metric into tallies
           orderby tallies.Key
           select Sum(tallies).Row(channel: null, tallies.Key),
    ];

    private static Tally Sum(IEnumerable<Tally> tallies)
    {
        var sum = new Tally();
        foreach (var tally in tallies)
        {
            sum.Merge(tally);
        }

        return sum;
    }

    private Tally Of((Channel, SlaMetric) key)
    {
        if (!_tallies.TryGetValue(key, out var tally))
        {
            _tallies.Add(key, tally = new Tally());
        }

        return tally;
    }

    private sealed class Tally
    {
        private readonly DurationHistogram _elapsed = new(Unit);
        private long _met;
        private long _missed;
        private long _breached;
        private long _pending;

        public void Add(SlaStatus status, TimeSpan elapsed)
        {
            switch (status)
            {
                case SlaStatus.Met:
                    _met++;
                    _elapsed.Add(elapsed);
                    break;
                case SlaStatus.Missed:
                    _missed++;
                    _elapsed.Add(elapsed);
                    break;
                case SlaStatus.Breached:
                    _breached++;
                    break;
                default:
                    _pending++;
                    break;
            }
        }

        public void Merge(Tally other)
        {
            _met += other._met;
            _missed += other._missed;
            _breached += other._breached;
            _pending += other._pending;
            _elapsed.Merge(other._elapsed);
        }

        public SlaAttainmentRow Row(Channel? channel, SlaMetric metric)
        {
            var elapsed = new DurationHistogram(Unit);
            elapsed.Merge(_elapsed);
            return new SlaAttainmentRow(channel, metric, _met, _missed, _breached, _pending, elapsed);
        }
    }
}
