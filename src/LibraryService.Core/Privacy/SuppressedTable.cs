using System.Globalization;

namespace LibraryService.Privacy;

/// <summary>A table that can leave the library: its small numbers are hidden, and so are as many others as it takes that none can be worked out.</summary>
/// <remarks>A hidden number is null, whether it is small or only hides another: nobody can tell which.</remarks>
public sealed class SuppressedTable
{
    private readonly CountTable _table;
    private readonly bool[,] _hidden;

    internal SuppressedTable(CountTable table, bool[,] hidden, int k)
    {
        (_table, _hidden, Threshold) = (table, hidden, k);
        foreach (var isHidden in hidden)
        {
            Hidden += isHidden ? 1 : 0;
        }
    }

    /// <summary>Below which number a count is hidden. Whoever adds and subtracts what is shown knows no hidden number closer than to a range this wide.</summary>
    public int Threshold { get; }

    /// <summary>How many numbers are hidden, totals included.</summary>
    public int Hidden { get; }

    /// <summary>How many numbers the table has, totals included.</summary>
    public int Numbers => _hidden.Length;

    /// <summary>The names of the rows.</summary>
    public IReadOnlyList<string> Rows => _table.Rows;

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _table.Columns;

    /// <summary>All together; null when it is hidden.</summary>
    public long? Total => Shown(Rows.Count, Columns.Count);

    /// <summary>What a reader has to be told, in English.</summary>
    public string Note => Hidden == 0
        ? string.Create(CultureInfo.InvariantCulture, $"No number is below {Threshold}, so none is hidden.")
        : string.Create(CultureInfo.InvariantCulture,
            $"{Hidden} of {Numbers} numbers are hidden: those below {Threshold}, and others from which they could be worked out.");

    /// <summary>The count of a row and a column; null when it is hidden.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public long? this[int row, int column] => Shown(_table.CheckRow(row), _table.CheckColumn(column));

    /// <summary>A whole row together; null when it is hidden.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public long? RowTotal(int row) => Shown(_table.CheckRow(row), Columns.Count);

    /// <summary>A whole column together; null when it is hidden.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public long? ColumnTotal(int column) => Shown(Rows.Count, _table.CheckColumn(column));

    private long? Shown(int row, int column) => _hidden[row, column] ? null : _table.Cell(row, column);
}
