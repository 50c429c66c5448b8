using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

internal static class Tables
{
    /// <summary>A plain table that fits eighty columns. A heading that ends in &gt; stands to the right.</summary>
    public static Table Of(params string[] headings)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var heading in headings)
        {
            var column = new TableColumn($"[dim]{heading.TrimEnd('>')}[/]") { Padding = new Padding(0, 0, 2, 0), NoWrap = true };
            table.AddColumn(heading.EndsWith('>') ? column.RightAligned() : column);
        }

        return table;
    }
}
