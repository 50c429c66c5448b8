namespace LibraryService.Privacy;

/// <summary>How far hidden numbers of a table can move while all that is shown stays true.</summary>
internal sealed class SuppressionFlow
{
    private readonly CountTable _table;
    private readonly List<(int Row, int Column)> _edges = [];
    private readonly int _rows;
    private readonly int _columns;

    public SuppressionFlow(CountTable table, bool[,] hidden)
    {
        (_table, _rows, _columns) = (table, table.Rows.Count, table.Columns.Count);
        for (var row = 0; row <= _rows; row++)
        {
            for (var column = 0; column <= _columns; column++)
            {
                if (hidden[row, column])
                {
                    _edges.Add((row, column));
                }
            }
        }
    }

    /// <summary>From which point to which a number leads. Rows are 0 and on, then the columns; then the point where the rows begin and the one where the columns end.</summary>
    public static (int From, int To) Ends(int row, int column, int rows, int columns)
    {
        var (begin, end) = (rows + columns, rows + columns + 1);
        return (row == rows, column == columns) switch
        {
            (false, false) => (row, rows + column),
            (false, true) => (begin, row),
            (true, false) => (rows + column, end),
            (true, true) => (end, begin),
        };
    }

    /// <summary>Whether the values that a hidden number may have span at least <paramref name="width"/>.</summary>
    public bool SpansAtLeast(int row, int column, long width)
    {
        var (from, to) = Ends(row, column, _rows, _columns);
        var up = Most(to, from, (row, column), width);
        return up >= width || up + Most(from, to, (row, column), Math.Min(width - up, _table.Cell(row, column))) >= width;
    }

    // The most that can be sent from one point to another without the number itself, up to a limit: Edmonds and Karp.
    private long Most(int start, int end, (int Row, int Column) except, long limit)
    {
        var sent = 0L;
        var change = new long[_edges.Count];
        while (sent < limit)
        {
            var via = PathTo(start, end, except, change);
            if (via[end] is null)
            {
                break;
            }

            var room = limit - sent;
            for (var point = end; point != start; point = via[point]!.Value.From)
            {
                var (edge, forward, _) = via[point]!.Value;
                room = forward ? room : Math.Min(room, Left(edge, change));
            }

            for (var point = end; point != start; point = via[point]!.Value.From)
            {
                var (edge, forward, _) = via[point]!.Value;
                change[edge] += forward ? room : -room;
            }

            sent += room;
        }

        return sent;
    }

    private (int Edge, bool Forward, int From)?[] PathTo(int start, int end, (int Row, int Column) except, long[] change)
    {
        var via = new (int Edge, bool Forward, int From)?[_rows + _columns + 2];
        var waiting = new Queue<int>([start]);
        while (via[end] is null && waiting.TryDequeue(out var at))
        {
            for (var edge = 0; edge < _edges.Count; edge++)
            {
                if (_edges[edge] == except)
                {
                    continue;
                }

                var (from, to) = Ends(_edges[edge].Row, _edges[edge].Column, _rows, _columns);
                if (from == at && to != start && via[to] is null)
                {
                    via[to] = (edge, true, at);
                    waiting.Enqueue(to);
                }
                else if (to == at && from != start && via[from] is null && Left(edge, change) > 0)
                {
                    via[from] = (edge, false, at);
                    waiting.Enqueue(from);
                }
            }
        }

        return via;
    }

    // How far the number of an edge can still fall: to zero, and no count is below that.
    private long Left(int edge, long[] change) => _table.Cell(_edges[edge].Row, _edges[edge].Column) + change[edge];
}
