using System.Numerics;

namespace LibraryService.Routing;

/// <summary>What each has to do and when each was last assigned, and who of several is chosen by it.</summary>
internal readonly struct StaffLoads
{
    private const int StackLimit = 1024;
    private readonly StaffIndex _staff;
    private readonly int[] _loads;
    private readonly long[] _lastAssigned;

    private StaffLoads(StaffIndex staff, int[] loads, long[] lastAssigned) => (_staff, _loads, _lastAssigned) = (staff, loads, lastAssigned);

    /// <summary>As the snapshot says; never written to.</summary>
    public static StaffLoads Of(StaffIndex staff) => new(staff, staff.Loads, staff.LastAssigned);

    /// <summary>As the snapshot says, to be changed by <see cref="Assign"/>.</summary>
    public static StaffLoads Copy(StaffIndex staff) => new(staff, [.. staff.Loads], [.. staff.LastAssigned]);

    public bool HasRoom(int place, int weight) => Room(place) >= weight;

    /// <param name="place">Who is given it.</param>
    /// <param name="weight">How much it is.</param>
    /// <param name="turn">After all earlier ones: so many idle a shorter time.</param>
    public void Assign(int place, int weight, long turn)
    {
        _loads[place] += weight;
        _lastAssigned[place] = turn;
    }

    /// <summary>Gives somebody nothing more.</summary>
    public void KeepFree(int place) => _loads[place] = Math.Max(_loads[place], _staff.Capacities[place]);

    /// <summary>Who of a set and one more has the most room, of those who could take so much at all; -1 for nobody. Of two alike the one before.</summary>
    public int MostRoom(ReadOnlySpan<ulong> set, int weight, int before)
    {
        var chosen = before;
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * StaffSets.Bits) + BitOperations.TrailingZeroCount(bits);
                if (_staff.Capacities[place] >= weight && (chosen < 0 || Room(place) > Room(chosen)))
                {
                    chosen = place;
                }
            }
        }

        return chosen;
    }

    /// <summary>When somebody was assigned the latest; -1 for never.</summary>
    public long Latest()
    {
        var latest = -1L;
        foreach (var at in _lastAssigned)
        {
            latest = Math.Max(latest, at);
        }

        return latest;
    }

    /// <summary>Keeps in <paramref name="set"/> those who have room, and counts them.</summary>
    public int KeepRoomy(Span<ulong> set, int weight)
    {
        var free = 0;
        for (var word = 0; word < set.Length; word++)
        {
            var kept = set[word];
            for (var bits = kept; bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                if (HasRoom((word * StaffSets.Bits) + bit, weight))
                {
                    free++;
                }
                else
                {
                    kept &= ~(1UL << bit);
                }
            }

            set[word] = kept;
        }

        return free;
    }

    /// <summary>Who of a set was assigned the longest ago.</summary>
    public int LongestIdle(ReadOnlySpan<ulong> set)
    {
        var (chosen, earliest) = (-1, long.MaxValue);
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * StaffSets.Bits) + BitOperations.TrailingZeroCount(bits);
                if (_lastAssigned[place] < earliest)
                {
                    (chosen, earliest) = (place, _lastAssigned[place]);
                }
            }
        }

        return chosen;
    }

    /// <summary>Whose load is the smallest part of the capacity. All in the set have room, so no capacity is zero.</summary>
    public int LeastLoaded(ReadOnlySpan<ulong> set)
    {
        var chosen = -1;
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * StaffSets.Bits) + BitOperations.TrailingZeroCount(bits);
                if (chosen < 0 || IsLessLoaded(place, chosen))
                {
                    chosen = place;
                }
            }
        }

        return chosen;
    }

    /// <summary>The next in a set after who of those that qualify was assigned last.</summary>
    /// <param name="set">Those who have room.</param>
    /// <param name="last">The place after which to go on; -1 for the first.</param>
    public static int Next(ReadOnlySpan<ulong> set, int last)
    {
        var first = -1;
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * StaffSets.Bits) + BitOperations.TrailingZeroCount(bits);
                if (place > last)
                {
                    return place;
                }

                first = first < 0 ? place : first;
            }
        }

        return first;
    }

    /// <summary>Who of a set was assigned last; -1 when nobody ever was.</summary>
    public int LastAssigned(ReadOnlySpan<ulong> set)
    {
        var (chosen, latest) = (-1, -1L);
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * StaffSets.Bits) + BitOperations.TrailingZeroCount(bits);
                if (_lastAssigned[place] > latest)
                {
                    (chosen, latest) = (place, _lastAssigned[place]);
                }
            }
        }

        return chosen;
    }

    /// <summary>Whose levels in the skills that a ring and an inquiry ask for add up to the most.</summary>
    public int BestSkill(ReadOnlySpan<ulong> set, QueueRing ring, Inquiry inquiry)
    {
        var count = set.Length * StaffSets.Bits;
        var sums = count <= StackLimit ? stackalloc int[count] : new int[count];
        sums.Clear();
        for (var i = 0; i < ring.Skills.Count; i++)
        {
            Sum(sums, ring.Skills[i].Name);
        }

        for (var i = 0; i < inquiry.Skills.Count; i++)
        {
            Sum(sums, inquiry.Skills[i]);
        }

        var chosen = -1;
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * StaffSets.Bits) + BitOperations.TrailingZeroCount(bits);
                if (chosen < 0 || sums[place] > sums[chosen] || (sums[place] == sums[chosen] && _lastAssigned[place] < _lastAssigned[chosen]))
                {
                    chosen = place;
                }
            }
        }

        return chosen;
    }

    private int Room(int place) => _staff.Capacities[place] - _loads[place];

    private bool IsLessLoaded(int place, int other)
    {
        var (one, two) = ((long)_loads[place] * _staff.Capacities[other], (long)_loads[other] * _staff.Capacities[place]);
        return one < two || (one == two && _lastAssigned[place] < _lastAssigned[other]);
    }

    private void Sum(Span<int> sums, string skill)
    {
        if (_staff.Levels(skill) is { } levels)
        {
            for (var i = 0; i < levels.Length; i++)
            {
                sums[i] += levels[i];
            }
        }
    }
}
