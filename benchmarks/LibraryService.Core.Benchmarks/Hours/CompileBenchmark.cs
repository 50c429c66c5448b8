using BenchmarkDotNet.Attributes;
using LibraryService.Hours;

namespace LibraryService.Benchmarks.Hours;

/// <summary>What the first question costs, which works out the years around it.</summary>
[MemoryDiagnoser]
public class CompileBenchmark
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private readonly ServiceHours _hours = LibraryWeek.Build();

    [Benchmark(Baseline = true)]
    public ServiceHours Build() => LibraryWeek.Build();

    [Benchmark]
    public bool BuildAndFirstQuestion() => LibraryWeek.Build().IsOpen(At);

    [Benchmark]
    public DateTimeOffset? BuildAndQuestionThatReachesYearsAhead() => LibraryWeek.Build().Add(At, TimeSpan.FromHours(20_000));

    [Benchmark]
    public bool LaterQuestion() => _hours.IsOpen(At);
}
