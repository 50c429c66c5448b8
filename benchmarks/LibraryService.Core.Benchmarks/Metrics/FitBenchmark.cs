using BenchmarkDotNet.Attributes;
using LibraryService.Metrics.Churn;

namespace LibraryService.Benchmarks.Metrics;

/// <summary>BG/NBD is fitted to as many patrons as the CDNOW data have customers, over as long a time.</summary>
/// <remarks>The plain way sums over patrons and searches without slopes, as a spreadsheet does. That which counts events is measured too, for
/// the plain way needs it as well.</remarks>
[MemoryDiagnoser]
public class FitBenchmark
{
    private const int Patrons = 23_570;
    private static readonly ActivityWindow Window = new(new(1997, 1, 1), new(1997, 9, 30));

    private readonly List<(long Patron, DateOnly Day)> _events = SimulatedVisits.Of(Patrons, Window, new Random(118));
    private ActivityHistogram _history = ActivityHistogram.Empty;
    private PlainBgNbd _plain = new([]);

    [GlobalSetup]
    public void BothFindTheSameMaximum()
    {
        _history = ActivityHistogram.FromEvents(_events, Window);
        _plain = new(_history.Rows.SelectMany(row => Enumerable.Repeat(row, (int)row.Patrons)).ToArray());
        var (plain, fitted) = (PerPatron(), Histogram().LogLikelihood);
        if (Math.Abs(plain - fitted) > 1e-6 * Math.Abs(fitted))
        {
            throw new InvalidOperationException($"The plain way found a log-likelihood of {plain}, the library of {fitted}.");
        }
    }

    [Benchmark(Baseline = true)]
    public double PerPatron() => _plain.Fit();

    [Benchmark]
    public BgNbd Histogram() => BgNbd.Fit(_history);

    [Benchmark]
    public ActivityHistogram Count() => ActivityHistogram.FromEvents(_events, Window);
}
