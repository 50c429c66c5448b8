using System.Runtime.CompilerServices;

namespace LibraryService.Sla;

/// <summary>Entries side by side in memory, and the block that follows. Those from Start up to End are in use.</summary>
internal sealed class DueBlock
{
    public DueBlock? Next;
    public int Start;
    public int End;

    /// <summary>Whether the entries of closed clocks were left out once.</summary>
    public bool IsPruned;

    private Entries _entries;

    public bool IsFull => End == Entries.Length;

    public int Count => End - Start;

    public ref DueEntry this[int index] => ref _entries[index];

    /// <summary>Leaves out the entries of closed clocks and tells how many they were.</summary>
    public int Prune<TKey>(WatchPlaces<TKey> places)
    {
        // Without a branch on what the place holds, its cache misses overlap.
        var kept = Start;
        for (var i = Start; i < End; i++)
        {
            var entry = _entries[i];
            _entries[kept] = entry;
            kept += places.IsOpen(entry.Watch) ? 1 : 0;
        }

        var removed = End - kept;
        End = kept;
        IsPruned = true;
        return removed;
    }

    /// <summary>Moves the entries of a later block of the chain up behind those of this one, and tells in which block the last one lies now.</summary>
    public DueBlock Fill(DueBlock later)
    {
        var target = this;
        var (from, end) = (later.Start, later.End);
        (later.Start, later.End) = (0, 0);
        for (var i = from; i < end; i++)
        {
            if (target.IsFull)
            {
                target = target.Next!;
            }

            target[target.End++] = later[i];
        }

        return target;
    }

    /// <summary>Sorts by due; entries due at the same instant keep their order.</summary>
    public void Sort()
    {
        for (var i = Start + 1; i < End; i++)
        {
            var entry = _entries[i];
            var gap = i;
            for (; gap > Start && _entries[gap - 1].Due > entry.Due; gap--)
            {
                _entries[gap] = _entries[gap - 1];
            }

            _entries[gap] = entry;
        }
    }

    [InlineArray(Length)]
    private struct Entries
    {
        public const int Length = 128;

        private DueEntry _first;
    }
}
