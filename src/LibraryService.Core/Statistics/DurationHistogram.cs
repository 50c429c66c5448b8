using System.Globalization;

namespace LibraryService.Statistics;

/// <summary>Counts durations, in one pass and bounded memory, and tells their percentiles. Two histograms merge into one.</summary>
/// <remarks>
/// <para>A duration counts in begun units: with the unit of a minute, 90 seconds count as two minutes, so that a reply counts as given within 60
/// minutes exactly when it was. Up to 4,096 units every amount is counted apart; beyond, in cells that are narrower than 1 part in 256 (0.4 %) of
/// the amounts in them. <see cref="Min"/>, <see cref="Max"/> and <see cref="Mean"/> are exact.</para>
/// <para>The cells come from integer arithmetic alone: the same durations give the same histogram on every machine, added and merged in any order.
/// It takes 8 bytes a cell up to the longest duration, at most 140 KB, and 80 KB with the unit of a minute. Not safe for
/// several threads at once: give each its own and merge them.</para>
/// </remarks>
public sealed partial class DurationHistogram
{
    private long[] _counts = [];
    private TimeSpan _min = TimeSpan.MaxValue;
    private TimeSpan _max = TimeSpan.MinValue;
    private Int128 _ticks;

    /// <summary>Creates an empty histogram in minutes.</summary>
    public DurationHistogram()
        : this(TimeSpan.FromMinutes(1))
    {
    }

    /// <summary>Creates an empty histogram that counts in <paramref name="unit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not more than zero.</exception>
    public DurationHistogram(TimeSpan unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unit, TimeSpan.Zero);
        Unit = unit;
    }

    /// <summary>The amount of time that durations are counted in.</summary>
    public TimeSpan Unit { get; }

    /// <summary>How many durations were added.</summary>
    public long Count { get; private set; }

    /// <summary>The shortest duration, exactly as added; null when there is none.</summary>
    public TimeSpan? Min => Count == 0 ? null : _min;

    /// <summary>The longest duration, exactly as added; null when there is none.</summary>
    public TimeSpan? Max => Count == 0 ? null : _max;

    /// <summary>The mean of the durations, exactly as added and rounded down to a tick; null when there is none.</summary>
    public TimeSpan? Mean => Count == 0 ? null : new TimeSpan((long)(_ticks / Count));

    /// <summary>A new histogram of all durations in both.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static DurationHistogram operator +(DurationHistogram left, DurationHistogram right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var sum = new DurationHistogram(left.Unit);
        sum.Merge(left);
        sum.Merge(right);
        return sum;
    }

    /// <summary>Adds <paramref name="duration"/>, so many times.</summary>
    /// <param name="duration">Zero or more.</param>
    /// <param name="count">How often it occurred: zero, which adds nothing, or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    /// <exception cref="OverflowException">The count would pass <see cref="long.MaxValue"/>; nothing is added.</exception>
    public void Add(TimeSpan duration, long count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0)
        {
            return;
        }

        Count = checked(Count + count);
        var cell = CellOf(duration);
        Reach(cell);
        _counts[cell] += count;
        _ticks += (Int128)duration.Ticks * count;
        Widen(duration, duration);
    }

    /// <summary>Adds all durations of <paramref name="other"/> to this histogram.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    /// <exception cref="OverflowException">The count would pass <see cref="long.MaxValue"/>; nothing is added.</exception>
    public void Merge(DurationHistogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Unit != Unit)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Only histograms with the same unit merge: this one counts in {Unit:c}, the other in {other.Unit:c}."),
                nameof(other));
        }

        if (other.Count == 0)
        {
            return;
        }

        Count = checked(Count + other.Count);
        var last = CellOf(other._max);
        Reach(last);
        for (var cell = CellOf(other._min); cell <= last; cell++)
        {
            _counts[cell] += other._counts[cell];
        }

        _ticks += other._ticks;
        Widen(other._min, other._max);
    }

    /// <summary>The percentile by nearest rank: the shortest counted amount that at least the share <paramref name="p"/> of all
    /// durations do not exceed.</summary>
    /// <remarks>Never below the true percentile of the durations as added; above it by less than one unit up to 4,096 units, by less
    /// than one unit and 0.4 % beyond; and never above <see cref="Max"/>.</remarks>
    /// <param name="p">From 0 to 1, read to 15 digits; 0 asks for the shortest.</param>
    /// <returns>Null when there are no durations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not from 0 to 1.</exception>
    public TimeSpan? Percentile(double p)
    {
        if (!(p >= 0 && p <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, string.Create(
                CultureInfo.InvariantCulture, $"A share must be from 0 to 1, but is {p}."));
        }

        if (Count == 0)
        {
            return null;
        }

        // In decimal, for 0.07 of 100 durations are 7 and not a little more.
        var rank = Math.Max(1, (long)decimal.Ceiling((decimal)p * Count));
        var cell = CellOf(_min);
        for (var seen = _counts[cell]; seen < rank; seen += _counts[cell])
        {
            cell++;
        }

        return new TimeSpan((long)Int128.Min(DurationCells.Last(cell) * Unit.Ticks, _max.Ticks));
    }

    /// <summary>How many durations are at or below <paramref name="limit"/>: exact when it is a whole number of units, at most 4,096.</summary>
    /// <remarks>Otherwise the durations in the limit's own cell count as well, which are longer by less than one unit and 0.4 %.
    /// None is below a negative limit.</remarks>
    public long CountAtOrBelow(TimeSpan limit)
    {
        if (Count == 0 || limit < _min)
        {
            return 0;
        }

        if (limit >= _max)
        {
            return Count;
        }

        var sum = 0L;
        foreach (var count in _counts.AsSpan(0, CellOf(limit) + 1))
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>Whether both have the same unit, shortest, longest and mean duration, and the same count in every cell.</summary>
    public bool HasSameCounts(DurationHistogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Unit == other.Unit
            && Count == other.Count
            && _ticks == other._ticks
            && _min == other._min
            && _max == other._max
            && Used.SequenceEqual(other.Used);
    }

    private ReadOnlySpan<long> Used => Count == 0 ? [] : _counts.AsSpan(0, CellOf(_max) + 1);

    private int CellOf(TimeSpan duration)
    {
        var (units, rest) = Math.DivRem(duration.Ticks, Unit.Ticks);
        return DurationCells.Of(rest == 0 ? units : units + 1);
    }

    private void Reach(int cell)
    {
        if (cell >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(cell + 1, Math.Min(_counts.Length * 2, CellOf(TimeSpan.MaxValue) + 1)));
        }
    }

    private void Widen(TimeSpan min, TimeSpan max)
    {
        _min = min < _min ? min : _min;
        _max = max > _max ? max : _max;
    }
}
