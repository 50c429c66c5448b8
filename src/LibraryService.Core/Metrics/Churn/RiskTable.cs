using System.Runtime.InteropServices;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How many people were at risk at each time, and how many ended: whole numbers, so that no order of adding changes them.</summary>
internal sealed class RiskTable
{
    private readonly double[] _times;
    private readonly long[] _atRisk;
    private readonly long[] _ended;

    public RiskTable(IEnumerable<Lifetime> lifetimes)
    {
        // The bits of numbers that are not negative have the order of the numbers, and their topmost bit is free: the lowest one tells the ends.
        var ones = new List<ulong>(lifetimes.TryGetNonEnumeratedCount(out var count) ? count : 0);
        var others = new List<RiskChange>();
        var early = 0L;
        foreach (var (entry, time, ended, people) in lifetimes)
        {
            if (double.IsNegativeInfinity(entry))
            {
                early = checked(early + people);
            }
            else
            {
                others.Add(new(entry, people, 0, 0));
            }

            if (people is 1)
            {
                ones.Add((BitConverter.DoubleToUInt64Bits(time) << 1) | (ended ? 1UL : 0));
            }
            else
            {
                others.Add(new(time, 0, ended ? people : 0, people));
            }

            LastTime = Math.Max(LastTime, time);
            People = checked(People + people);
        }

        RadixSort.Sort(CollectionsMarshal.AsSpan(ones));
        others.Sort((one, other) => one.Time.CompareTo(other.Time));
        var times = Times(CollectionsMarshal.AsSpan(ones), others);
        (_times, _atRisk, _ended) = (times, new long[times.Length], new long[times.Length]);
        Fill(early, CollectionsMarshal.AsSpan(ones), others);
    }

    public long People { get; }

    public double LastTime { get; }

    /// <summary>At how many times somebody ended.</summary>
    public int EndTimes => _ended.AsSpan().Length - _ended.AsSpan().Count(0);

    /// <summary>Each time at which somebody ended, with those at risk there: who entered before it and was watched up to it or longer.</summary>
    public IEnumerable<(double Time, long AtRisk, long Ended)> Ends()
    {
        for (var i = 0; i < _times.Length; i++)
        {
            if (_ended[i] > 0)
            {
                yield return (_times[i], _atRisk[i], _ended[i]);
            }
        }
    }

    /// <summary>How many are at risk at each of some ascending times.</summary>
    public IEnumerable<long> AtRisk(IEnumerable<double> times)
    {
        var next = 0;
        foreach (var time in times)
        {
            while (next < _times.Length && _times[next] < time)
            {
                next++;
            }

            yield return next < _times.Length ? _atRisk[next] : 0;
        }
    }

    public long EndedAt(double time)
    {
        var at = Array.BinarySearch(_times, time);
        return at >= 0 ? _ended[at] : 0;
    }

    private static double[] Times(ReadOnlySpan<ulong> ones, List<RiskChange> others)
    {
        var times = new double[ones.Length + others.Count];
        var distinct = 0;
        for (int i = 0, j = 0; i < ones.Length || j < others.Count;)
        {
            var time = j < others.Count && (i == ones.Length || others[j].Time <= TimeOf(ones[i])) ? others[j++].Time : TimeOf(ones[i++]);
            if (distinct is 0 || times[distinct - 1] != time)
            {
                times[distinct++] = time;
            }
        }

        Array.Resize(ref times, distinct);
        return times;
    }

    private static double TimeOf(ulong one) => BitConverter.UInt64BitsToDouble(one >> 1);

    private void Fill(long atRisk, ReadOnlySpan<ulong> ones, List<RiskChange> others)
    {
        for (int at = 0, i = 0, j = 0; at < _times.Length; at++)
        {
            _atRisk[at] = atRisk;
            for (; i < ones.Length && TimeOf(ones[i]) == _times[at]; i++)
            {
                _ended[at] += (long)(ones[i] & 1);
                atRisk--;
            }

            for (; j < others.Count && others[j].Time == _times[at]; j++)
            {
                var (_, entered, ended, gone) = others[j];
                _ended[at] = checked(_ended[at] + ended);
                atRisk += entered - gone;
            }
        }
    }
}
