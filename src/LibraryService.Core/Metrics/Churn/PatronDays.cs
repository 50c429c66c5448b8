using System.Runtime.InteropServices;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>Days on which patrons were seen, one 64-bit key to each: the patron above, the day below.</summary>
internal sealed class PatronDays
{
    /// <summary>The last day that has a place; all days from year 1 to 9999 do.</summary>
    public const int LastDay = (1 << DayBits) - 1;

    private const int DayBits = 22;
    private const long MostPatron = (1L << (64 - DayBits)) - 1;

    private readonly List<ulong> _plain = [];
    private readonly List<ulong> _numbered = [];
    private readonly Dictionary<long, long> _numbers = [];

    /// <summary>Adds a day, counted from any fixed day: from 0 to <see cref="LastDay"/>.</summary>
    public void Add(long patron, int day)
    {
        if (patron is >= 0 and <= MostPatron)
        {
            _plain.Add(Key(patron, day));
            return;
        }

        // A number too large for its place gets the next free one, in a list of its own, where it meets no other.
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, patron, out var known);
        number = known ? number : _numbers.Count - 1;
        _numbered.Add(Key(number, day));
    }

    /// <summary>The days of each patron, in ascending order and each once; the list is the caller's only until the next patron.</summary>
    public IEnumerable<List<int>> ByPatron() => WithNumbers().Select(patron => patron.Days);

    /// <summary>The same with the number of the patron, which is another one where it was too large for its place.</summary>
    public IEnumerable<(long Patron, List<int> Days)> WithNumbers() => ByPatron(_plain).Concat(ByPatron(_numbered));

    private static ulong Key(long patron, int day) => ((ulong)patron << DayBits) | (uint)day;

    private static IEnumerable<(long Patron, List<int> Days)> ByPatron(List<ulong> keys)
    {
        RadixSort.Sort(CollectionsMarshal.AsSpan(keys));
        var days = new List<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            var samePatron = i > 0 && keys[i] >> DayBits == keys[i - 1] >> DayBits;
            if (i > 0 && !samePatron)
            {
                yield return ((long)(keys[i - 1] >> DayBits), days);
                days.Clear();
            }

            if (!samePatron || keys[i] != keys[i - 1])
            {
                days.Add((int)(keys[i] & ((1UL << DayBits) - 1)));
            }
        }

        if (days.Count > 0)
        {
            yield return ((long)(keys[^1] >> DayBits), days);
        }
    }
}
