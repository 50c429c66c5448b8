using System.Numerics;

namespace LibraryService.Sla;

/// <summary>Entries due at or after a floor, in a radix heap: sixteen levels of sixteen buckets, one level for each four bits of the
/// due ticks.</summary>
/// <remarks>
/// An entry lies at the level of the highest four bits in which its due ticks differ from the floor, in the bucket of those bits. So the first
/// bucket of the lowest level in use holds the earliest. To look at it, a small bucket is sorted, one in order already is left as it is, and
/// any other is spread over the levels below, the floor rising to its earliest due: an entry moves down fifteen times at most.
/// Entries due at the same instant stay in the order in which they came. Those of closed clocks are left out when they are met.
/// After Ahuja, Mehlhorn, Orlin and Tarjan, "Faster algorithms for the shortest path problem", JACM 37 (1990), 213-223.
/// </remarks>
internal sealed class DueBuckets<TKey>(WatchPlaces<TKey> places)
{
    private const int Bits = 4;
    private const int Levels = 64 / Bits;
    private const int BucketsInLevel = 1 << Bits;
    private const int Small = 32;

    private readonly DueBucket[] _buckets = new DueBucket[Levels * BucketsInLevel];
    private readonly uint[] _occupied = new uint[Levels];
    private readonly DueBlockPool _pool = new();
    private uint _levels;

    /// <summary>No entry here is due before it, in UTC ticks.</summary>
    public long Floor { get; private set; }

    /// <summary>The entries here, those of closed clocks that were not met yet included.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an entry that is not due before the floor.</summary>
    public void Add(in DueEntry entry)
    {
        Append(entry);
        Count++;
    }

    /// <summary>The earliest entry, of several due at once the one added first. Its clock may have been closed.</summary>
    public bool TryPeek(out DueEntry earliest)
    {
        while (_levels != 0)
        {
            var index = FirstBucket();
            ref var bucket = ref _buckets[index];
            var block = bucket.First;
            if (!bucket.IsSorted && (block != bucket.Last || block.Count > Small))
            {
                SpreadBucket(index);
                continue;
            }

            Prepare(ref bucket);
            if (block.Count > 0)
            {
                earliest = block[block.Start];
                return true;
            }

            RemoveFirstBlock(index);
        }

        earliest = default;
        return false;
    }

    /// <summary>Removes what <see cref="TryPeek"/> has just given.</summary>
    public void RemoveEarliest()
    {
        var index = FirstBucket();
        var block = _buckets[index].First;
        block.Start++;
        Count--;
        if (block.Count == 0)
        {
            RemoveFirstBlock(index);
        }
    }

    /// <summary>Leaves out the entries of closed clocks, and closes up what remains, in its order and in the buckets where it lies.</summary>
    public void Sweep()
    {
        for (var levels = _levels; levels != 0; levels &= levels - 1)
        {
            var level = BitOperations.TrailingZeroCount(levels);
            for (var digits = _occupied[level]; digits != 0; digits &= digits - 1)
            {
                SweepBucket((level * BucketsInLevel) + BitOperations.TrailingZeroCount(digits));
            }
        }
    }

    /// <summary>Lays all entries anew above another floor, none of them due before it, and leaves out those of closed clocks.</summary>
    public void Rebuild(long floor)
    {
        DueBlock? chain = null;
        while (_levels != 0)
        {
            var index = FirstBucket();
            _buckets[index].Last.Next = chain;
            chain = _buckets[index].First;
            Vacate(index);
        }

        Floor = floor;
        for (var block = chain; block is not null; block = Spread(block))
        {
            Count -= block.Prune(places);
        }
    }

    private void SweepBucket(int index)
    {
        ref var bucket = ref _buckets[index];
        var last = bucket.First;
        Count -= last.Prune(places);
        for (var block = last.Next; block is not null; block = block.Next)
        {
            Count -= block.Prune(places);
            last = last.Fill(block);
        }

        for (var block = last.Next; block is not null;)
        {
            block = _pool.Return(block);
        }

        (last.Next, bucket.Last) = (null, last);
        if (bucket.First.Count == 0)
        {
            RemoveFirstBlock(index);
        }
    }

    private void Prepare(ref DueBucket bucket)
    {
        if (!bucket.First.IsPruned)
        {
            Count -= bucket.First.Prune(places);
        }

        if (!bucket.IsSorted)
        {
            bucket.First.Sort();
            bucket.IsSorted = true;
        }
    }

    private void SpreadBucket(int index)
    {
        DueBlock? block = _buckets[index].First;
        Floor = _buckets[index].Earliest;
        Vacate(index);
        while (block is not null)
        {
            block = Spread(block);
        }
    }

    private DueBlock? Spread(DueBlock block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            Append(block[i]);
        }

        return _pool.Return(block);
    }

    private void Append(in DueEntry entry)
    {
        var level = BitOperations.Log2((ulong)(entry.Due ^ Floor) | 1) / Bits;
        var digit = (int)(entry.Due >> (level * Bits)) & (BucketsInLevel - 1);
        ref var bucket = ref _buckets[(level * BucketsInLevel) + digit];
        if ((_occupied[level] & (1u << digit)) == 0)
        {
            _occupied[level] |= 1u << digit;
            _levels |= 1u << level;
            bucket.First = bucket.Last = _pool.Rent();
            bucket.Earliest = entry.Due;
            bucket.IsSorted = true;
        }
        else
        {
            bucket.Earliest = Math.Min(bucket.Earliest, entry.Due);
            bucket.IsSorted &= bucket.Last[bucket.Last.End - 1].Due <= entry.Due;
            if (bucket.Last.IsFull)
            {
                bucket.Last = bucket.Last.Next = _pool.Rent();
            }
        }

        bucket.Last[bucket.Last.End++] = entry;
    }

    private int FirstBucket()
    {
        var level = BitOperations.TrailingZeroCount(_levels);
        return (level * BucketsInLevel) + BitOperations.TrailingZeroCount(_occupied[level]);
    }

    private void RemoveFirstBlock(int index)
    {
        ref var bucket = ref _buckets[index];
        if (_pool.Return(bucket.First) is { } next)
        {
            bucket.First = next;
        }
        else
        {
            Vacate(index);
        }
    }

    private void Vacate(int index)
    {
        _buckets[index] = default;
        var level = index / BucketsInLevel;
        _occupied[level] &= ~(1u << (index % BucketsInLevel));
        if (_occupied[level] == 0)
        {
            _levels &= ~(1u << level);
        }
    }
}
