using BenchmarkDotNet.Attributes;
using LibraryService.Metrics.Churn;

namespace LibraryService.Benchmarks.Metrics.Churn;

/// <summary>BG/NBD is fitted to as many patrons as the CDNOW sample has customers, over as long a time and with its parameters. To reach: 5 ms.</summary>
[MemoryDiagnoser]
public class CdnowFitBenchmark
{
    private const int Customers = 2_357;
    private static readonly ActivityWindow Window = new(new(1997, 1, 1), new(1997, 9, 30));

    private readonly ActivityHistogram _history = ActivityHistogram.FromEvents(SimulatedVisits.Of(Customers, Window, new Random(118)), Window);
    private PlainBgNbd _plain = new([]);

    [GlobalSetup]
    public void BothFindTheSameMaximum()
    {
        _plain = PlainBgNbd.Of(_history);
        Agreement.Of(PerPatron(), Histogram().LogLikelihood, 1e-7);
    }

    [Benchmark(Baseline = true)]
    public double PerPatron() => _plain.Fit();

    [Benchmark]
    public BgNbd Histogram() => BgNbd.Fit(_history);
}
