using LibraryService.Privacy;

namespace LibraryService.Tests.Privacy;

/// <summary>Somebody who tries every table that agrees with what is shown, one number after the other.</summary>
/// <remarks>Each hidden number is tried up to <c>reach</c> above and below its true value: a span of that width is found if there is one, since a change that moves one number by that much
/// need not move any other by more.</remarks>
internal sealed class TableReader(CountTable truth, SuppressedTable shown, int reach, bool totalsAreShown = false)
{
    private readonly long[,] _low = new long[truth.Rows.Count + 1, truth.Columns.Count + 1];
    private readonly long[,] _high = new long[truth.Rows.Count + 1, truth.Columns.Count + 1];
    private bool _isDone;
    private readonly long[,] _guess = new long[truth.Rows.Count, truth.Columns.Count];

    /// <summary>The width of the narrowest span of a hidden number that was found until all were found to span <c>reach</c>; null when nothing is hidden.</summary>
    public long? Narrowest()
    {
        Fill(_low, long.MaxValue);
        Fill(_high, long.MinValue);
        Try(0);
        return Widths().Min();
    }

    private IEnumerable<long?> Widths() =>
        from row in Enumerable.Range(0, Rows + 1)
        from column in Enumerable.Range(0, Columns + 1)
        where Shown(row, column) is null
        select (long?)(_high[row, column] - _low[row, column]);

    private int Rows => truth.Rows.Count;

    private int Columns => truth.Columns.Count;

    private void Try(int at)
    {
        var (row, column) = (at / Columns, at % Columns);
        if (row == Rows)
        {
            Note();
            return;
        }

        var (from, to) = shown[row, column] is { } known ? (known, known) : (Math.Max(0, truth[row, column] - reach), truth[row, column] + reach);
        for (var guess = from; guess <= to && !_isDone; guess++)
        {
            _guess[row, column] = guess;
            if ((column < Columns - 1 || Agrees(row, Columns)) && (row < Rows - 1 || Agrees(Rows, column)))
            {
                Try(at + 1);
            }
        }
    }

    private void Note()
    {
        if (!Agrees(Rows, Columns))
        {
            return;
        }

        var wider = false;
        for (var row = 0; row <= Rows; row++)
        {
            for (var column = 0; column <= Columns; column++)
            {
                var value = Guess(row, column);
                if (value < _low[row, column] || value > _high[row, column])
                {
                    (_low[row, column], _high[row, column]) = (Math.Min(_low[row, column], value), Math.Max(_high[row, column], value));
                    wider = true;
                }
            }
        }

        _isDone = wider && Widths().All(width => width >= reach);
    }

    private bool Agrees(int row, int column) => Shown(row, column) is not { } known || known == Guess(row, column);

    private long? Shown(int row, int column) => (row == Rows, column == Columns) switch
    {
        (false, false) => shown[row, column],
        (false, true) => shown.RowTotal(row),
        (true, false) => totalsAreShown ? truth.ColumnTotal(column) : shown.ColumnTotal(column),
        (true, true) => totalsAreShown ? truth.Total : shown.Total,
    };

    private long Guess(int row, int column)
    {
        var sum = 0L;
        for (var i = row == Rows ? 0 : row; i < (row == Rows ? Rows : row + 1); i++)
        {
            for (var j = column == Columns ? 0 : column; j < (column == Columns ? Columns : column + 1); j++)
            {
                sum += _guess[i, j];
            }
        }

        return sum;
    }

    private static void Fill(long[,] values, long value)
    {
        for (var i = 0; i < values.GetLength(0); i++)
        {
            for (var j = 0; j < values.GetLength(1); j++)
            {
                values[i, j] = value;
            }
        }
    }
}
