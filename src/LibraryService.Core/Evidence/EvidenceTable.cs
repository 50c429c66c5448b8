using LibraryService.Privacy;

namespace LibraryService.Evidence;

/// <summary>Counts of groups by what became of them, whose totals are shown, as they may leave the library.</summary>
/// <remarks>
/// What became of them is told in bands, such as kept and late. Where the total of a band is too small to be shown, bands that stand beside one another are told as one, as few of them as
/// it takes; so the totals are never hidden to protect a group, and tables of different groups of the same things are safe beside one another.
/// </remarks>
internal sealed class EvidenceTable
{
    private readonly IReadOnlyList<KeyValuePair<string, long[]>> _rows;
    private readonly int _k;
    private readonly long[] _totals;
    private readonly HashSet<string> _hiddenElsewhere = new(StringComparer.Ordinal);
    private int[][] _parts;
    private SuppressedTable? _table;
    private CountTable? _counts;

    /// <param name="dimension">By what the groups are groups.</param>
    /// <param name="rows">The groups, each with its bands.</param>
    /// <param name="bands">How many bands there are.</param>
    /// <param name="k">Numbers below this are hidden.</param>
    public EvidenceTable(EvidenceDimension dimension, IEnumerable<KeyValuePair<string, long[]>> rows, int bands, int k)
    {
        (Dimension, _rows, _k) = (dimension, [.. rows.Where(row => row.Value.Sum() > 0).OrderBy(row => row.Key, StringComparer.Ordinal)], k);
        _totals = [.. Enumerable.Range(0, bands).Select(band => _rows.Sum(row => row.Value[band]))];
        _parts = Partitions(bands).FirstOrDefault(parts => Array.TrueForAll(parts, part => part.Sum(band => _totals[band]) >= k), []);
        Settle();
    }

    public EvidenceDimension Dimension { get; }

    /// <summary>Whether anything was counted.</summary>
    public bool IsEmpty => _rows.Count == 0;

    public IEnumerable<string> Groups => _rows.Select(row => row.Key);

    /// <summary>The counts and what is shown of them; null where nothing is.</summary>
    public (CountTable Counts, SuppressedTable Shown)? Suppressed => _table is null ? null : (_counts!, _table);

    /// <summary>Whether how many there are in all is shown.</summary>
    public bool ShowsTotals => _table is not null;

    /// <summary>The groups of which not even the number is shown, with that number.</summary>
    public IEnumerable<(string Name, long Count)> HiddenGroups =>
        _table is null ? [] : _rows.Select((row, i) => (row, i)).Where(row => Total(row.i) is null).Select(row => (row.row.Key, row.row.Value.Sum()));

    /// <summary>Whether this table has a group of the name and tells so nearly as many that the one number gives the other away.</summary>
    public bool CountsNearly((string Name, long Count) group) =>
        _rows.FirstOrDefault(row => string.Equals(row.Key, group.Name, StringComparison.Ordinal)).Value is { } own && Math.Abs(own.Sum() - group.Count) < _k;

    /// <summary>Hides groups that other tables hide, and what it takes besides.</summary>
    /// <returns>Whether any of them was not hidden before.</returns>
    public bool Hide(IEnumerable<string> groups)
    {
        var known = _hiddenElsewhere.Count;
        _hiddenElsewhere.UnionWith(groups);
        if (_hiddenElsewhere.Count == known)
        {
            return false;
        }

        Settle();
        return true;
    }

    /// <summary>How many there are of some bands; null when it is hidden.</summary>
    /// <param name="group">The number of the group; null for all together.</param>
    /// <param name="bands">The bands; none for all.</param>
    public long? Sum(int? group, params IReadOnlyList<int> bands)
    {
        if (_parts.Length == 0 || _table is null)
        {
            return null;
        }

        if (bands.Count == 0 || bands.Count == _totals.Length)
        {
            return group is { } row ? Total(row) : _totals.Sum();
        }

        return SumOf(group, bands) ?? (SumOf(group, [.. Enumerable.Range(0, _totals.Length).Except(bands)]) is { } rest ? Sum(group) - rest : null);
    }

    /// <summary>Whether the total of some bands is too small to be shown, though that of all is shown.</summary>
    public bool IsSmall(params IReadOnlyList<int> bands) => Sum(null) is not null && bands.Sum(band => _totals[band]) < _k;

    private void Settle()
    {
        _table = null;
        if (_rows.Count == 1 && _hiddenElsewhere.Contains(_rows[0].Key))
        {
            // The only group is the total.
            _parts = [];
        }

        if (_parts.Length == 0 || IsEmpty)
        {
            return;
        }

        var counts = new long[_rows.Count, _parts.Length];
        for (var row = 0; row < _rows.Count; row++)
        {
            for (var part = 0; part < _parts.Length; part++)
            {
                counts[row, part] = _parts[part].Sum(band => _rows[row].Value[band]);
            }
        }

        _counts = new CountTable(Groups, _parts.Select((_, part) => FormattableString.Invariant($"{part}")), counts);
        _table = SmallNumbers.Suppress(_counts, _k, totalsAreShown: true, IsHiddenBesides);
    }

    private long? Total(int row) => _table?.RowTotal(row);

    // A share needs all its bands: where one is too small, the others are hidden first, so that fewer other groups have to be.
    private bool IsHiddenBesides(int row, int column) => column == _parts.Length
        ? _hiddenElsewhere.Contains(_rows[row].Key)
        : Array.Exists(_parts, part => part.Sum(band => _rows[row].Value[band]) < _k);

    private long? SumOf(int? group, IReadOnlyList<int> bands)
    {
        var sum = 0L;
        var left = bands.ToHashSet();
        for (var part = 0; part < _parts.Length && left.Count > 0; part++)
        {
            if (!left.IsSupersetOf(_parts[part]))
            {
                continue;
            }

            left.ExceptWith(_parts[part]);
            var shown = group is { } row ? _table![row, part] : _parts[part].Sum(band => _totals[band]);
            if (shown is null)
            {
                return null;
            }

            sum += shown.Value;
        }

        return left.Count == 0 ? sum : null;
    }

    // Every way to cut a line of bands into stretches, the most stretches first; of as many, those that join the last bands first.
    private static IEnumerable<int[][]> Partitions(int bands) =>
        from parts in Enumerable.Range(1, bands).Reverse()
        from cuts in Cuts(1, bands, parts - 1)
        select Stretches((int[])[0, .. cuts, bands]);

    private static IEnumerable<int[]> Cuts(int first, int bands, int count) => count == 0
        ? (int[][])[[]]
        : from cut in Enumerable.Range(first, Math.Max(0, bands - first))
          from rest in Cuts(cut + 1, bands, count - 1)
          select (int[])[cut, .. rest];

    private static int[][] Stretches(int[] ends) => [.. ends.Zip(ends.Skip(1), (from, to) => Enumerable.Range(from, to - from).ToArray())];
}
