using BenchmarkDotNet.Attributes;
using LibraryService.Metrics.Churn;

namespace LibraryService.Benchmarks.Metrics.Churn;

/// <summary>The survival curve of a million people whose times all differ. To reach: 0.2 s.</summary>
[MemoryDiagnoser]
public class KaplanMeierBenchmark
{
    private (double Time, bool Ended)[] _people = [];

    [GlobalSetup]
    public void BothDrawTheSameCurve()
    {
        var random = new Random(118);
        _people = [.. Enumerable.Range(0, 1_000_000).Select(_ => (-Math.Log(1 - random.NextDouble()) * 100, random.Next(3) > 0))];
        Agreement.Of(Sorted(), Curve().At(100), 1e-9);
    }

    [Benchmark(Baseline = true)]
    public double Sorted()
    {
        var (survival, atRisk) = (1.0, _people.Length);
        foreach (var (time, ended) in _people.OrderBy(one => one.Time))
        {
            if (time > 100)
            {
                break;
            }

            survival *= ended ? 1 - (1.0 / atRisk) : 1;
            atRisk--;
        }

        return survival;
    }

    [Benchmark]
    public SurvivalCurve Curve() => SurvivalCurve.KaplanMeier(_people);
}
