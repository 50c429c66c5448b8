namespace LibraryService.Metrics.Churn;

/// <summary>How many people entered, ended and were lost from sight at each time: whole numbers, so that no order of adding changes them.</summary>
internal sealed class RiskTable
{
    private readonly SortedDictionary<double, (long Entered, long Ended, long Gone)> _times = [];

    public RiskTable(IEnumerable<Lifetime> lifetimes)
    {
        foreach (var (entry, time, ended, count) in lifetimes)
        {
            Add(entry, (count, 0, 0));
            Add(time, (0, ended ? count : 0, count));
            LastTime = Math.Max(LastTime, time);
            People = checked(People + count);
        }
    }

    public long People { get; }

    public double LastTime { get; }

    /// <summary>Each time at which somebody ended, with those at risk there: who entered before it and was watched up to it or longer.</summary>
    public IEnumerable<(double Time, long AtRisk, long Ended)> Ends()
    {
        var atRisk = 0L;
        foreach (var (time, (entered, ended, gone)) in _times)
        {
            if (ended > 0)
            {
                yield return (time, atRisk, ended);
            }

            atRisk += entered - gone;
        }
    }

    /// <summary>How many are at risk at each of some ascending times.</summary>
    public IEnumerable<long> AtRisk(IEnumerable<double> times)
    {
        var (atRisk, next) = (0L, 0);
        var changes = _times.ToArray();
        foreach (var time in times)
        {
            for (; next < changes.Length && changes[next].Key < time; next++)
            {
                atRisk += changes[next].Value.Entered - changes[next].Value.Gone;
            }

            yield return atRisk;
        }
    }

    public long EndedAt(double time) => _times.TryGetValue(time, out var at) ? at.Ended : 0;

    private void Add(double time, (long Entered, long Ended, long Gone) more)
    {
        var (entered, ended, gone) = _times.GetValueOrDefault(time);
        _times[time] = checked((entered + more.Entered, ended + more.Ended, gone + more.Gone));
    }
}
