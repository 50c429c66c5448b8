using LibraryService.Evidence;
using LibraryService.Tests.Privacy;

namespace LibraryService.Tests.Evidence;

public class EvidenceTableTests
{
    private const int K = 5;

    [Fact]
    public void Bands_that_are_large_enough_are_told_apart()
    {
        var table = Table(("a", [40, 20]), ("b", [30, 10]));
        (table.Sum(null, 0), table.Sum(null, 1), table.Sum(null), table.Sum(0, 0), table.Sum(1, 1)).ShouldBe((70, 30, 100, 40, 10));
    }

    [Fact]
    public void A_band_whose_total_is_small_is_told_with_the_one_beside_it()
    {
        var table = Table(("a", [40, 1]), ("b", [30, 2]));
        (table.Sum(null, 0), table.Sum(null, 1), table.Sum(null), table.Sum(0)).ShouldBe((null, null, 73, 41));
        (table.IsSmall(1), table.IsSmall(0)).ShouldBe((true, false));
    }

    [Fact]
    public void Of_three_bands_as_few_are_joined_as_it_takes()
    {
        var table = Table(("a", [40, 20, 1]), ("b", [30, 10, 2]));
        (table.Sum(null, 0), table.Sum(null, 1, 2), table.Sum(null, 1), table.Sum(0, 1, 2)).ShouldBe((70, 33, null, 21));
    }

    [Fact]
    public void A_few_in_all_are_not_told() => Table(("a", [1, 1]), ("b", [1, 1])).Sum(null).ShouldBeNull();

    [Fact]
    public void A_group_that_another_table_hides_is_hidden_where_the_numbers_are_near()
    {
        // The letters are hidden with the postcards; the calls of the other table would give them away.
        var (one, other) = (Table(("card", [2, 1]), ("letter", [8, 8]), ("mail", [80, 70])), Table(("letter", [9, 9]), ("mail", [90, 60]), ("voice", [70, 90])));
        one.HiddenGroups.Select(group => group.Name).ShouldBe(["card", "letter"]);
        other.HiddenGroups.ShouldBeEmpty();
        EvidenceTables.Settle([one, other]);
        other.HiddenGroups.Select(group => group.Name).ShouldContain("letter", StringComparer.Ordinal);
    }

    [Fact]
    public void A_group_that_counts_something_else_altogether_stays()
    {
        var (one, other) = (Table(("card", [2, 1]), ("letter", [8, 8]), ("mail", [80, 70])), Table(("letter", [90, 90]), ("mail", [90, 60])));
        EvidenceTables.Settle([one, other]);
        other.HiddenGroups.ShouldBeEmpty();
    }

    // By trying every table that agrees with what is shown, the totals among it.
    [Fact]
    public void Nobody_who_adds_and_subtracts_knows_a_hidden_number_closer_than_the_threshold()
    {
        var random = new Random(8);
        var hidden = 0;
        for (var i = 0; i < 150; i++)
        {
            var tables = Enumerable.Range(0, 2)
                .Select(_ => Table([.. Enumerable.Range(0, random.Next(2, 4)).Select(row => ($"g{row}", (long[])[random.Next(13), random.Next(13)]))]))
                .ToList();
            EvidenceTables.Settle(tables);
            foreach (var table in tables)
            {
                if (table.Suppressed is var (counts, shown))
                {
                    hidden += shown.Hidden;
                    (new TableReader(counts, shown, reach: K, totalsAreShown: true).Narrowest() ?? K).ShouldBeGreaterThanOrEqualTo(K);
                }
            }
        }

        hidden.ShouldBeGreaterThan(300);
    }

    [Fact]
    public void What_is_shown_of_parts_adds_up_to_the_whole()
    {
        var random = new Random(9);
        for (var i = 0; i < 300; i++)
        {
            (string, long[])[] rows = [.. Enumerable.Range(0, random.Next(1, 5)).Select(row => ($"g{row}", (long[])[random.Next(60), random.Next(60), random.Next(20)]))];
            var table = Table(rows);
            for (int? row = null; row is null || row < table.Groups.Count(); row = (row ?? -1) + 1)
            {
                if (table.Sum(row, 0) is { } first && table.Sum(row, 1) is { } second && table.Sum(row, 2) is { } third)
                {
                    table.Sum(row).ShouldBe(first + second + third);
                }

                (table.Sum(row) is { } all && all < K).ShouldBeFalse();
            }
        }
    }

    private static EvidenceTable Table(params (string Name, long[] Bands)[] rows) =>
        new(EvidenceDimension.Channel, rows.Select(row => KeyValuePair.Create(row.Name, row.Bands)), rows[0].Bands.Length, K);
}
