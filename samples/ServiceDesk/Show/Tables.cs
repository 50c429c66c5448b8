using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

internal static class Tables
{
    private const int Gap = 2;

    /// <summary>A plain table that fits eighty columns.</summary>
    /// <param name="headings">One that ends in &gt; stands to the right; one that ends in ~ may break its cells, where the others do not.</param>
    public static Table Of(params string[] headings)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var heading in headings)
        {
            var column = new TableColumn($"[dim]{heading.TrimEnd('>', '~')}[/]") { Padding = new Padding(0, 0, Gap, 0), NoWrap = !heading.EndsWith('~') };
            table.AddColumn(heading.EndsWith('>') ? column.RightAligned() : column);
        }

        table.Columns[^1].Padding = new Padding(0);
        return table;
    }
}
