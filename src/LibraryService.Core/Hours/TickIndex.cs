using System.Numerics;

namespace LibraryService.Hours;

/// <summary>Finds an item by its ticks in a time that hardly depends on how many there are.</summary>
/// <remarks>The ticks fall into about as many equal buckets as there are items; only the bucket of the question is searched.</remarks>
internal sealed class TickIndex<T, TKey>
    where TKey : struct, ITickKey<T>
{
    private readonly T[] _items;
    private readonly int[] _firstOfBucket;
    private readonly long _smallest;
    private readonly int _shift;

    /// <param name="items">In ascending order of their ticks, each tick at most once.</param>
    public TickIndex(T[] items)
    {
        _items = items;
        _smallest = items.Length == 0 ? long.MaxValue : TKey.Of(items[0]);
        var width = items.Length == 0 ? 0UL : (ulong)(TKey.Of(items[^1]) - _smallest);
        _shift = Math.Max(0, BitOperations.Log2((width / (ulong)Math.Max(1, items.Length)) + 1));
        _firstOfBucket = new int[items.Length == 0 ? 1 : (int)(width >> _shift) + 2];
        var bucket = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var own = (int)((TKey.Of(items[i]) - _smallest) >> _shift);
            while (bucket < own)
            {
                _firstOfBucket[++bucket] = i;
            }
        }

        while (++bucket < _firstOfBucket.Length)
        {
            _firstOfBucket[bucket] = items.Length;
        }
    }

    /// <summary>The place of the last item at or before <paramref name="tick"/>; -1 when all are later.</summary>
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
            return _items.Length - 1;
        }

        var low = starts[(int)bucket];
        var high = starts[(int)bucket + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (TKey.Of(_items[middle]) <= tick)
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
