using System.Numerics;

namespace LibraryService.Hours;

/// <summary>Finds a place in sorted ticks in a time that hardly depends on how many there are.</summary>
/// <remarks>The ticks fall into about as many equal buckets as there are ticks; only the bucket of the question is searched.</remarks>
internal sealed class TickIndex
{
    private readonly long[] _ticks;
    private readonly int[] _firstOfBucket;
    private readonly long _smallest;
    private readonly int _shift;

    /// <param name="ticks">In ascending order, each at most once.</param>
    public TickIndex(long[] ticks)
    {
        _ticks = ticks;
        _smallest = ticks.Length == 0 ? long.MaxValue : ticks[0];
        var width = ticks.Length == 0 ? 0UL : (ulong)(ticks[^1] - ticks[0]);
        _shift = Math.Max(0, BitOperations.Log2((width / (ulong)Math.Max(1, ticks.Length)) + 1));
        _firstOfBucket = new int[ticks.Length == 0 ? 1 : (int)(width >> _shift) + 2];
        var bucket = 0;
        for (var i = 0; i < ticks.Length; i++)
        {
            var own = (int)((ticks[i] - _smallest) >> _shift);
            while (bucket < own)
            {
                _firstOfBucket[++bucket] = i;
            }
        }

        while (++bucket < _firstOfBucket.Length)
        {
            _firstOfBucket[bucket] = ticks.Length;
        }
    }

    public int Count => _ticks.Length;

    public long this[int index] => _ticks[index];

    /// <summary>The place of the last tick at or before <paramref name="tick"/>; -1 when all are later.</summary>
    public int LastAtOrBefore(long tick)
    {
        if (tick < _smallest)
        {
            return -1;
        }

        var bucket = (ulong)(tick - _smallest) >> _shift;
        var starts = _firstOfBucket;
        if (bucket >= (ulong)(starts.Length - 1))
        {
            return _ticks.Length - 1;
        }

        var low = starts[(int)bucket];
        var high = starts[(int)bucket + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ticks[middle] <= tick)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
