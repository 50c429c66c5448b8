using System.Collections.Immutable;

namespace LibraryService.Privacy;

/// <summary>Counts of people by two things at once, with the totals of rows, columns and all.</summary>
public sealed class CountTable
{
    private readonly ImmutableArray<string> _rows;
    private readonly ImmutableArray<string> _columns;
    private readonly long[,] _cells;

    /// <summary>Creates a table.</summary>
    /// <param name="rows">The names of the rows: 1 or more.</param>
    /// <param name="columns">The names of the columns: 1 or more.</param>
    /// <param name="counts">The count of each row and column, 0 or more; it is copied.</param>
    /// <exception cref="ArgumentException">There are no rows or columns, the counts are not as many, or one is negative.</exception>
    /// <exception cref="OverflowException">The total is more than <see cref="long.MaxValue"/>.</exception>
    public CountTable(IEnumerable<string> rows, IEnumerable<string> columns, long[,] counts)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(counts);
        (_rows, _columns) = ([.. rows], [.. columns]);
        if (_rows.Length == 0 || _columns.Length == 0 || counts.GetLength(0) != _rows.Length || counts.GetLength(1) != _columns.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"A table has a count for each of its rows and columns, at least 1 of each, but there are {_rows.Length} rows and {_columns.Length} columns and {counts.GetLength(0)} by {counts.GetLength(1)} counts."), nameof(counts));
        }

        _cells = new long[_rows.Length + 1, _columns.Length + 1];
        for (var row = 0; row < _rows.Length; row++)
        {
            for (var column = 0; column < _columns.Length; column++)
            {
                var count = counts[row, column];
                if (count < 0)
                {
                    throw new ArgumentException(FormattableString.Invariant($"A count must be 0 or more, but is {count}."), nameof(counts));
                }

                _cells[row, column] = count;
                _cells[row, _columns.Length] = checked(_cells[row, _columns.Length] + count);
                _cells[_rows.Length, column] = checked(_cells[_rows.Length, column] + count);
                _cells[_rows.Length, _columns.Length] = checked(_cells[_rows.Length, _columns.Length] + count);
            }
        }
    }

    /// <summary>The names of the rows.</summary>
    public IReadOnlyList<string> Rows => _rows;

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>All together.</summary>
    public long Total => _cells[_rows.Length, _columns.Length];

    /// <summary>The count of a row and a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public long this[int row, int column] => _cells[CheckRow(row), CheckColumn(column)];

    /// <summary>A whole row together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public long RowTotal(int row) => _cells[CheckRow(row), _columns.Length];

    /// <summary>A whole column together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public long ColumnTotal(int column) => _cells[_rows.Length, CheckColumn(column)];

    /// <summary>A count or a total: the row after the last is the totals of the columns, the column after the last those of the rows.</summary>
    internal long Cell(int row, int column) => _cells[row, column];

    internal int CheckRow(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _rows.Length);
        return row;
    }

    internal int CheckColumn(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, _columns.Length);
        return column;
    }
}
