using LibraryService.Privacy;

namespace LibraryService.Tests.Privacy;

public class SmallNumbersTests
{
    // Totals of rows: 60, 43; of columns: 33, 70. The 3 is hidden; the 40 beside it, or it would be 43 - 40; and one more pair, for the same reason by columns.
    [Fact]
    public void One_small_number_takes_three_others_with_it()
    {
        var table = SmallNumbers.Suppress(Table(new long[,] { { 30, 30, 50 }, { 3, 40, 60 }, { 70, 80, 90 } }));
        table[1, 0].ShouldBeNull();
        table.Hidden.ShouldBe(4);
        table.Total.ShouldBe(453);
        table.Note.ShouldBe("4 of 16 numbers are hidden: those below 10, and others from which they could be worked out.");
    }

    [Fact]
    public void Where_nothing_is_small_nothing_is_hidden()
    {
        var table = SmallNumbers.Suppress(Table(new long[,] { { 10, 30 }, { 20, 40 } }));
        (table[0, 0], table.RowTotal(1), table.ColumnTotal(1), table.Total, table.Hidden).ShouldBe((10, 60, 70, 100, 0));
        table.Note.ShouldBe("No number is below 10, so none is hidden.");
    }

    [Fact]
    public void Zero_is_a_small_number() => SmallNumbers.Suppress(Table(new long[,] { { 0, 30 }, { 20, 40 } }))[0, 0].ShouldBeNull();

    // By trying every table that agrees with what is shown.
    [Theory]
    [InlineData(2, 2, 700)]
    [InlineData(2, 3, 25)]
    [InlineData(3, 2, 40)]
    [InlineData(1, 4, 150)]
    public void Nobody_who_adds_and_subtracts_knows_a_hidden_number_closer_than_k(int rows, int columns, int tables)
    {
        var random = new Random(rows + (10 * columns));
        for (var i = 0; i < tables; i++)
        {
            var truth = Draw(random, rows, columns, random.Next(4) switch { 0 => 6, 1 => 12, 2 => 25, _ => 200 });
            var shown = SmallNumbers.Suppress(truth, k: 5);
            Check(truth, shown, 5);
            (new TableReader(truth, shown, reach: 5).Narrowest() ?? 5).ShouldBeGreaterThanOrEqualTo(5);
        }
    }

    [Fact]
    public void Nor_one_who_knows_the_totals_from_elsewhere()
    {
        var random = new Random(118);
        for (var i = 0; i < 400; i++)
        {
            var truth = Draw(random, random.Next(2, 4), 2, random.Next(2) == 0 ? 12 : 40);
            if (truth.ColumnTotal(0) < 5 || truth.ColumnTotal(1) < 5)
            {
                continue;
            }

            var shown = SmallNumbers.Suppress(truth, k: 5, totalsAreShown: true);
            Check(truth, shown, 5);
            (shown.ColumnTotal(0), shown.ColumnTotal(1), shown.Total).ShouldBe((truth.ColumnTotal(0), truth.ColumnTotal(1), truth.Total));
            (new TableReader(truth, shown, reach: 5, totalsAreShown: true).Narrowest() ?? 5).ShouldBeGreaterThanOrEqualTo(5);
        }
    }

    [Fact]
    public void The_reader_finds_out_what_is_hidden_badly()
    {
        var truth = Table(new long[,] { { 3, 40 }, { 30, 50 } });
        var hidden = new bool[3, 3];
        hidden[0, 0] = true;
        new TableReader(truth, new SuppressedTable(truth, hidden, 5), reach: 5).Narrowest().ShouldBe(0);
        (hidden[0, 1], hidden[1, 0], hidden[1, 1]) = (true, true, true);
        new TableReader(truth, new SuppressedTable(truth, hidden, 5), reach: 5).Narrowest().ShouldBe(5);
    }

    [Fact]
    public void A_table_of_many_branches_is_hidden_within_a_moment_and_keeps_most_of_its_numbers()
    {
        var random = new Random(5);
        var counts = new long[40, 6];
        for (var row = 0; row < 40; row++)
        {
            for (var column = 0; column < 6; column++)
            {
                counts[row, column] = random.Next(8) == 0 ? random.Next(10) : random.Next(10, 500);
            }
        }

        var table = SmallNumbers.Suppress(Table(counts));
        Check(Table(counts), table, 10);
        (table.Hidden / (double)table.Numbers).ShouldBeLessThan(0.4);
    }

    [Fact]
    public void The_same_table_gives_the_same_answer()
    {
        var random = new Random(9);
        for (var i = 0; i < 50; i++)
        {
            var truth = Draw(random, 5, 4, 30);
            Numbers(SmallNumbers.Suppress(truth)).ShouldBe(Numbers(SmallNumbers.Suppress(truth)));
        }
    }

    [Fact]
    public void Counts_beyond_all_libraries_are_no_matter()
    {
        var table = SmallNumbers.Suppress(Table(new long[,] { { 3, 1L << 60 }, { 1L << 60, 1L << 61 } }));
        table[0, 0].ShouldBeNull();
        table.Total.ShouldNotBeNull();
    }

    [Fact]
    public void A_threshold_below_five_is_refused()
    {
        var table = Table(new long[,] { { 1 } });
        Should.Throw<ArgumentOutOfRangeException>(() => SmallNumbers.Suppress(table, 4)).Message.ShouldContain("This is 4");
        Should.Throw<ArgumentOutOfRangeException>(() => SmallNumbers.Suppress(3, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => SmallNumbers.Suppress(-1));
        Should.Throw<ArgumentException>(() => SmallNumbers.Suppress(table, totalsAreShown: true)).Message.ShouldContain("at least 10, but one is 1");
    }

    [Fact]
    public void What_is_no_table_is_refused()
    {
        Should.Throw<ArgumentException>(() => new CountTable([], ["a"], new long[0, 1]));
        Should.Throw<ArgumentException>(() => new CountTable(["a"], ["b", "c"], new long[1, 1]));
        Should.Throw<ArgumentException>(() => new CountTable(["a"], ["b"], new long[,] { { -1 } })).Message.ShouldContain("0 or more, but is -1");
        Should.Throw<OverflowException>(() => new CountTable(["a"], ["b", "c"], new long[,] { { long.MaxValue, 1 } }));
        Should.Throw<ArgumentOutOfRangeException>(() => Table(new long[,] { { 1 } })[0, 1]);
        Should.Throw<ArgumentOutOfRangeException>(() => SmallNumbers.Suppress(Table(new long[,] { { 1 } })).RowTotal(1));
    }

    private static void Check(CountTable truth, SuppressedTable shown, int k)
    {
        Numbers(shown).ShouldAllBe(number => number == null || number >= k);
        for (var row = 0; row < truth.Rows.Count; row++)
        {
            for (var column = 0; column < truth.Columns.Count; column++)
            {
                (shown[row, column] ?? truth[row, column]).ShouldBe(truth[row, column]);
            }
        }
    }

    private static List<long?> Numbers(SuppressedTable table) =>
    [
        .. from row in Enumerable.Range(0, table.Rows.Count) from column in Enumerable.Range(0, table.Columns.Count) select table[row, column],
        .. Enumerable.Range(0, table.Rows.Count).Select(table.RowTotal),
        .. Enumerable.Range(0, table.Columns.Count).Select(table.ColumnTotal),
        table.Total,
    ];

    private static CountTable Draw(Random random, int rows, int columns, int most)
    {
        var counts = new long[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                counts[row, column] = random.Next(most);
            }
        }

        return Table(counts);
    }

    private static CountTable Table(long[,] counts) => new(
        Enumerable.Range(0, counts.GetLength(0)).Select(row => $"row {row}"), Enumerable.Range(0, counts.GetLength(1)).Select(column => $"column {column}"), counts);
}
