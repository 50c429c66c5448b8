using BenchmarkDotNet.Attributes;
using LibraryService.Hours;

namespace LibraryService.Benchmarks.Hours;

/// <summary>When is an amount of open time used up? Random start instants, amounts from an hour's patience to years.</summary>
[MemoryDiagnoser]
public class AddBenchmark
{
    private readonly ServiceHours _hours = LibraryWeek.Build();
    private readonly DayWalk _dayWalk = new(TimeZoneInfo.FindSystemTimeZoneById(LibraryWeek.Zone), LibraryWeek.Ranges, LibraryWeek.HolidayDates());
    private readonly NodaDayWalk _nodaWalk = new(LibraryWeek.Zone, LibraryWeek.Ranges, LibraryWeek.HolidayDates());
    private readonly DateTimeOffset[] _starts = LibraryWeek.Starts();
    private TimeSpan _amount;

    [Params(3, 8, 40, 400, 4000)]
    public int Hours { get; set; }

    [GlobalSetup]
    public void Check()
    {
        _amount = TimeSpan.FromHours(Hours);
        foreach (var start in _starts)
        {
            Agreement.Check(start, _hours.Add(start, _amount), _dayWalk.Add(start, _amount), _nodaWalk.Add(start, _amount));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LibraryWeek.Questions)]
    public long DayWalk()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _dayWalk.Add(start, _amount).UtcTicks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long NodaDayWalk()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _nodaWalk.Add(start, _amount).UtcTicks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LibraryWeek.Questions)]
    public long ServiceHours()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _hours.Add(start, _amount)!.Value.UtcTicks;
        }

        return sum;
    }
}
