using LibraryService.Privacy;

namespace Readme;

internal sealed class SmallCounts : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: small-numbers
        var table = SmallNumbers.Suppress(new CountTable(
            ["Hill Road", "Canal Street", "Station Road"],
            ["satisfied", "not"],
            new long[,] { { 210, 40 }, { 64, 3 }, { 95, 22 } }));
        for (var row = 0; row < table.Rows.Count; row++)
        {
            Console.WriteLine(FormattableString.Invariant($"{table.Rows[row],-13}{Shown(table[row, 0]),4}{Shown(table[row, 1]),4}{Shown(table.RowTotal(row)),5}"));
        }

        Console.WriteLine(table.Note);

        string Shown(long? number) => number is { } count ? FormattableString.Invariant($"{count}") : "*";
        // end: small-numbers

        return Task.CompletedTask;
    }
}
