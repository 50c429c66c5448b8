namespace LibraryService.Samples.Bridge.Metrics;

/// <summary>One instrument with one set of tags.</summary>
/// <param name="labels">The tags as the text shows them, such as <c>channel="Email"</c>; empty for none.</param>
/// <param name="buckets">The upper bounds of a histogram, rising; empty for what is no histogram.</param>
internal sealed class MetricSeries(string labels, IReadOnlyList<double> buckets)
{
    private readonly long[] _counts = new long[buckets.Count + 1];

    public string Labels { get; } = labels;

    /// <summary>The sum of a counter or a histogram, the last value of a gauge.</summary>
    public double Value { get; private set; }

    /// <summary>How many measurements a histogram has taken.</summary>
    public long Count { get; private set; }

    /// <summary>How many measurements lay in each bucket alone, the one without an upper bound last.</summary>
    public IReadOnlyList<long> Counts => _counts;

    public void Add(double value) => Value += value;

    public void Set(double value) => Value = value;

    public void Record(double value)
    {
        var bucket = 0;
        while (bucket < buckets.Count && value > buckets[bucket])
        {
            bucket++;
        }

        _counts[bucket]++;
        Count++;
        Value += value;
    }
}
