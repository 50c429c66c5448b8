using System.Globalization;
using CsvHelper;

namespace LibraryService.Samples.Desk.Files;

/// <summary>A table of separated values with a heading, whose columns may stand in any order. A row that is no row is refused, and only that row.</summary>
internal sealed class CsvTable
{
    private readonly List<TableRow> _rows = [];
    private readonly List<Refusal> _refused = [];
    private int _width;
    private CsvMalformedReason? _malformed;

    private CsvTable()
    {
    }

    public IReadOnlyList<TableRow> Rows => _rows;

    public IReadOnlyList<Refusal> Refused => _refused;

    /// <param name="text">The table, separated by commas, or by what else its heading shows; a byte order mark before it does no harm.</param>
    /// <param name="name">What the file is called, for messages.</param>
    /// <param name="needed">The columns that it must have.</param>
    /// <exception cref="UnreadableException">It has no heading, or not all of these columns.</exception>
    public static CsvTable Read(TextReader text, string name, IReadOnlyList<string> needed)
    {
        var whole = text.ReadToEnd();

        // A cell in quotes may run over several lines. But a quote that nobody closes would swallow what follows: then every line stands alone.
        return TryRead(whole, name, needed, overLines: true) ?? TryRead(whole, name, needed, overLines: false)!;
    }

    private static CsvTable? TryRead(string whole, string name, IReadOnlyList<string> needed, bool overLines)
    {
        var table = new CsvTable();
        using var reader = CsvReader.FromText(whole, new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = overLines,
            OnMalformedRecord = table.Note,
        });
        var heading = reader.Read() ? reader.Current.ToArray() : [];
        var columns = Columns(heading, name, needed);
        table._width = heading.Length;
        for (var number = 2; reader.Read(); number++)
        {
            if (table._malformed is not null && overLines)
            {
                return null;
            }

            table.Add(number, reader.Current.ToArray(), columns);
        }

        return table;
    }

    private static Dictionary<string, int> Columns(string[] heading, string name, IReadOnlyList<string> needed)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < heading.Length; i++)
        {
            columns.TryAdd(heading[i].Trim(), i);
        }

        return needed.FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing
            ? throw new UnreadableException(
                $"{name} has no column '{missing}'. Its columns are: {string.Join(", ", columns.Keys.Where(column => column.Length > 0).DefaultIfEmpty("none"))}. " +
                $"Needed are: {string.Join(", ", needed)}.")
            : columns;
    }

    // A quotation mark in the middle of a cell, as in 12" disc, is a quotation mark. The others have lost their partner.
    private void Note(CsvMalformedRecord record)
    {
        if (record.Reason != CsvMalformedReason.StrayQuote)
        {
            _malformed = record.Reason;
        }
    }

    private void Add(int number, string[] cells, Dictionary<string, int> columns)
    {
        if (_malformed is not null)
        {
            _malformed = null;
            _refused.Add(new Refusal(number, "a quotation mark in it has no partner."));
        }
        else if (cells.Length == _width)
        {
            _rows.Add(new TableRow(number, columns, cells));
        }
        else if (cells is not [""] and not [])
        {
            _refused.Add(new Refusal(number, string.Create(
                CultureInfo.InvariantCulture, $"it has {cells.Length} {(cells.Length == 1 ? "cell" : "cells")}; expected {_width}, as in the heading.")));
        }
    }
}
