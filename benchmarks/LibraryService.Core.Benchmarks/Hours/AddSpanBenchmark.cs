using BenchmarkDotNet.Attributes;
using LibraryService.Hours;

namespace LibraryService.Benchmarks.Hours;

/// <summary>Does a question cost more for four thousand hours than for three? Both of the same timetable, one after the other.</summary>
[MemoryDiagnoser]
public class AddSpanBenchmark
{
    private static readonly TimeSpan Few = TimeSpan.FromHours(3);
    private static readonly TimeSpan Many = TimeSpan.FromHours(4000);

    private readonly ServiceHours _hours = LibraryWeek.Build();
    private readonly DateTimeOffset[] _starts = LibraryWeek.Starts();

    [GlobalSetup]
    public void WorkOutAllYears() => Sum(Many);

    [Benchmark(Baseline = true, OperationsPerInvoke = LibraryWeek.Questions)]
    public long ThreeHours() => Sum(Few);

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long FourThousandHours() => Sum(Many);

    private long Sum(TimeSpan amount)
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _hours.Add(start, amount)!.Value.UtcTicks;
        }

        return sum;
    }
}
