namespace LibraryService.Samples.Desk.Files;

/// <summary>One row of a table with a heading.</summary>
/// <param name="number">The row of the spreadsheet, the heading being row 1.</param>
/// <param name="columns">Where each column stands.</param>
/// <param name="cells">The cells, as many as there are columns.</param>
internal sealed class TableRow(int number, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>The row of the spreadsheet, the heading being row 1.</summary>
    public int Number => number;

    /// <summary>The cell under a heading, without spaces around it; empty when there is no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var i) ? cells[i].Trim() : "";
}
