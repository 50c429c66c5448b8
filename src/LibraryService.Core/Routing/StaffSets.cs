using System.Numerics;

namespace LibraryService.Routing;

/// <summary>Sets of staff by their places in a snapshot, a bit each.</summary>
internal static class StaffSets
{
    public const int Bits = 64;

    public static int WordsFor(int count) => (count + Bits - 1) / Bits;

    public static void Add(ulong[] set, int place) => set[place / Bits] |= 1UL << (place % Bits);

    public static void Remove(Span<ulong> set, int place) => set[place / Bits] &= ~(1UL << (place % Bits));

    public static bool Has(ReadOnlySpan<ulong> set, int place) => (set[place / Bits] & (1UL << (place % Bits))) != 0;

    /// <summary>Keeps in <paramref name="set"/> what <paramref name="other"/> has too; nothing when that is null.</summary>
    public static void And(Span<ulong> set, ulong[]? other)
    {
        if (other is null)
        {
            set.Clear();
            return;
        }

        for (var word = 0; word < set.Length; word++)
        {
            set[word] &= other[word];
        }
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
