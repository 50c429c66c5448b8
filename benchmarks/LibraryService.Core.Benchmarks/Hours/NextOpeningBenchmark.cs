using BenchmarkDotNet.Attributes;
using LibraryService.Hours;

namespace LibraryService.Benchmarks.Hours;

/// <summary>When does it open next? Random instants, open and closed.</summary>
[MemoryDiagnoser]
public class NextOpeningBenchmark
{
    private readonly ServiceHours _hours = LibraryWeek.Build();
    private readonly DayWalk _dayWalk = new(TimeZoneInfo.FindSystemTimeZoneById(LibraryWeek.Zone), LibraryWeek.Ranges, LibraryWeek.HolidayDates());
    private readonly NodaDayWalk _nodaWalk = new(LibraryWeek.Zone, LibraryWeek.Ranges, LibraryWeek.HolidayDates());
    private readonly DateTimeOffset[] _starts = LibraryWeek.Starts();

    [GlobalSetup]
    public void Check()
    {
        foreach (var start in _starts)
        {
            Agreement.Check(start, _hours.NextOpening(start), _dayWalk.NextOpening(start), _nodaWalk.NextOpening(start));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LibraryWeek.Questions)]
    public long DayWalk()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _dayWalk.NextOpening(start).UtcTicks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long NodaDayWalk()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _nodaWalk.NextOpening(start).UtcTicks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long ServiceHours()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _hours.NextOpening(start)!.Value.UtcTicks;
        }

        return sum;
    }
}
