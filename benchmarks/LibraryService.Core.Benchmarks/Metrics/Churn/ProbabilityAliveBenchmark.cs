using BenchmarkDotNet.Attributes;
using LibraryService.Metrics.Churn;

namespace LibraryService.Benchmarks.Metrics.Churn;

/// <summary>The probability of a million patrons not to have left, under BG/NBD. To reach: 60 ms.</summary>
[MemoryDiagnoser]
public class ProbabilityAliveBenchmark
{
    private static readonly BgNbd Model = new(.2426, 4.4136, .7929, 2.4259);

    private readonly ActivityHistogram _history = SimulatedVisits.Distinct(1_000_000, new Random(118));
    private double[] _alive = [];

    [GlobalSetup]
    public void BothGiveTheSame()
    {
        _alive = new double[_history.Rows.Count];
        Agreement.Of(Formula(), AllAtOnce(), 1e-9);
    }

    [Benchmark(Baseline = true)]
    public double Formula()
    {
        var sum = 0.0;
        foreach (var (x, recency, age, patrons) in _history.Rows)
        {
            var left = x > 0 ? Model.A / (Model.B + x - 1) * Math.Pow((Model.Alpha + age) / (Model.Alpha + recency), Model.R + x) : 0;
            sum += patrons / (1 + left);
        }

        return sum;
    }

    [Benchmark]
    public double AllAtOnce()
    {
        Model.ProbabilitiesAlive(_history, _alive);
        var sum = 0.0;
        for (var i = 0; i < _alive.Length; i++)
        {
            sum += _history.Rows[i].Patrons * _alive[i];
        }

        return sum;
    }
}
