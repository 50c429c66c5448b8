namespace LibraryService.Privacy;

/// <summary>Looks for the numbers to hide.</summary>
/// <remarks>
/// A table with its totals is a flow that goes round: all, to a row, to a column, back to all. Each number is an edge, and the flow through a point
/// is kept. What a reader can make of the hidden numbers is every flow that agrees with the shown ones; how far one of them can move is
/// the most that can be sent round through the other hidden edges. The problem: L. H. Cox, "Suppression methodology
/// and statistical disclosure control", Journal of the American Statistical Association 75 (1980), 377-385.
/// </remarks>
internal sealed class SuppressionSearch
{
    private readonly CountTable _table;
    private readonly int _k;
    private readonly bool _totalsAreShown;
    private readonly Func<int, int, bool> _isHiddenBesides;
    private readonly int _rows;
    private readonly int _columns;
    private readonly bool[,] _hidden;

    /// <param name="table">The counts.</param>
    /// <param name="k">Numbers below this are hidden.</param>
    /// <param name="totalsAreShown">Whether the totals of the columns, and of all, are shown elsewhere.</param>
    /// <param name="isHiddenBesides">Whether the number of a row and a column is hidden whatever its size; the column after the last is the totals of the rows.</param>
    public SuppressionSearch(CountTable table, int k, bool totalsAreShown, Func<int, int, bool> isHiddenBesides)
    {
        (_table, _k, _totalsAreShown, _isHiddenBesides) = (table, k, totalsAreShown, isHiddenBesides);
        (_rows, _columns) = (table.Rows.Count, table.Columns.Count);
        _hidden = new bool[_rows + 1, _columns + 1];
    }

    /// <summary>Which numbers to hide; the last row and column are the totals.</summary>
    public bool[,] Run()
    {
        foreach (var (row, column) in Cells())
        {
            _hidden[row, column] = _table.Cell(row, column) < _k || (row < _rows && _isHiddenBesides(row, column));
        }

        // Hiding more only widens what a hidden number may be: one that spans enough is done with.
        var waiting = new Queue<(int Row, int Column)>(Cells().Where(cell => _hidden[cell.Row, cell.Column]));
        while (waiting.TryPeek(out var cell))
        {
            if (new SuppressionFlow(_table, _hidden).SpansAtLeast(cell.Row, cell.Column, _k))
            {
                waiting.Dequeue();
                continue;
            }

            foreach (var (row, column) in MoreFor(cell))
            {
                _hidden[row, column] = true;
                waiting.Enqueue((row, column));
            }
        }

        return _hidden;
    }

    // Every number, row by row.
    private IEnumerable<(int Row, int Column)> Cells() =>
        from row in Enumerable.Range(0, _rows + 1)
        from column in Enumerable.Range(0, _columns + 1)
        select (row, column);

    // Where no single way round lets it move by k: what costs least. In the end everything is hidden.
    private List<(int Row, int Column)> MoreFor((int Row, int Column) cell)
    {
        var way = CheapestWayRound(cell).FindAll(other => !_hidden[other.Row, other.Column]);
        return way.Count > 0 ? way :
        [
            Cells().Where(other => !_hidden[other.Row, other.Column] && MayHide(other.Row, other.Column))
                .MinBy(other => (Cost(other.Row, other.Column), other.Row, other.Column)),
        ];
    }

    private bool MayHide(int row, int column) => !_totalsAreShown || row < _rows;

    // The fewest numbers first, then the smallest; totals only where nothing else helps.
    private long Cost(int row, int column)
    {
        var weight = (row == _rows ? 10L : 1) * (column == _columns ? 10L : 1);
        return (weight * 1_000_000_000_000) + Math.Min(_table.Cell(row, column), 999_999_999_999);
    }

    // The cheapest way along which k can be sent round through the number: those that fall on it must hold k, those that rise may rise without limit.
    private List<(int Row, int Column)> CheapestWayRound((int Row, int Column) cell)
    {
        var (from, to) = SuppressionFlow.Ends(cell.Row, cell.Column, _rows, _columns);
        var up = CheapestPath(to, from, cell);
        if (_table.Cell(cell.Row, cell.Column) < _k)
        {
            return up.Path;
        }

        var down = CheapestPath(from, to, cell);
        return down.Cost < up.Cost ? down.Path : up.Path;
    }

    private (List<(int Row, int Column)> Path, long Cost) CheapestPath(int start, int end, (int Row, int Column) except)
    {
        var points = _rows + _columns + 2;
        var (cost, via, done) = (new long[points], new (int Row, int Column, int From)?[points], new bool[points]);
        Array.Fill(cost, long.MaxValue);
        cost[start] = 0;
        for (var round = 0; round < points; round++)
        {
            var at = -1;
            for (var point = 0; point < points; point++)
            {
                at = !done[point] && cost[point] < long.MaxValue && (at < 0 || cost[point] < cost[at]) ? point : at;
            }

            if (at < 0)
            {
                break;
            }

            done[at] = true;
            foreach (var (row, column) in Cells())
            {
                if ((row, column) == except || (!_hidden[row, column] && !MayHide(row, column)))
                {
                    continue;
                }

                var (tail, head) = SuppressionFlow.Ends(row, column, _rows, _columns);
                var next = tail == at ? head : head == at && _table.Cell(row, column) >= _k ? tail : -1;
                var price = _hidden[row, column] ? 0 : Cost(row, column);
                if (next >= 0 && cost[at] + price < cost[next])
                {
                    (cost[next], via[next]) = (cost[at] + price, (row, column, at));
                }
            }
        }

        var path = new List<(int Row, int Column)>();
        for (var point = end; cost[end] < long.MaxValue && point != start; point = via[point]!.Value.From)
        {
            path.Add((via[point]!.Value.Row, via[point]!.Value.Column));
        }

        return (path, cost[end]);
    }
}
