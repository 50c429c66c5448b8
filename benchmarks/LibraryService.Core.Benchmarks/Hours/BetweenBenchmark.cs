using BenchmarkDotNet.Attributes;
using LibraryService.Hours;

namespace LibraryService.Benchmarks.Hours;

/// <summary>How much open time lies between two instants, so many days apart? Random start instants.</summary>
[MemoryDiagnoser]
public class BetweenBenchmark
{
    private readonly ServiceHours _hours = LibraryWeek.Build();
    private readonly DayWalk _dayWalk = new(TimeZoneInfo.FindSystemTimeZoneById(LibraryWeek.Zone), LibraryWeek.Ranges, LibraryWeek.HolidayDates());
    private readonly NodaDayWalk _nodaWalk = new(LibraryWeek.Zone, LibraryWeek.Ranges, LibraryWeek.HolidayDates());
    private readonly DateTimeOffset[] _starts = LibraryWeek.Starts();
    private TimeSpan _distance;

    [Params(1, 7, 90, 900)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Check()
    {
        _distance = TimeSpan.FromDays(Days);
        foreach (var start in _starts)
        {
            Agreement.Check(start, _hours.Between(start, start + _distance), _dayWalk.Between(start, start + _distance), _nodaWalk.Between(start, start + _distance));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LibraryWeek.Questions)]
    public long DayWalk()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _dayWalk.Between(start, start + _distance).Ticks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long NodaDayWalk()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _nodaWalk.Between(start, start + _distance).Ticks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long ServiceHours()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _hours.Between(start, start + _distance).Ticks;
        }

        return sum;
    }
}
