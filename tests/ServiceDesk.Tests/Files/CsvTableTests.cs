using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Tests.Files;

public class CsvTableTests
{
    [Fact]
    public void Columns_may_stand_in_any_order() => Cells("b,a\n2,1\n").ShouldBe(["2: 1|2"]);

    [Fact]
    public void Headings_are_found_whatever_their_letter_case() => Cells("A,B\n1,2\n").ShouldBe(["2: 1|2"]);

    [Fact]
    public void Other_columns_do_no_harm() => Cells("x,a,b\n9,1,2\n").ShouldBe(["2: 1|2"]);

    [Fact]
    public void A_byte_order_mark_does_no_harm() => Cells("\uFEFFa,b\n1,2\n").ShouldBe(["2: 1|2"]);

    [Fact]
    public void Windows_line_ends_are_read() => Cells("a,b\r\n1,2\r\n3,4\r\n").ShouldBe(["2: 1|2", "3: 3|4"]);

    [Fact]
    public void A_last_line_without_an_end_is_a_row() => Cells("a,b\n1,2").ShouldBe(["2: 1|2"]);

    [Fact]
    public void Semicolons_separate_where_the_heading_has_them() => Cells("a;b\n1;2\n").ShouldBe(["2: 1|2"]);

    [Fact]
    public void Quotes_hold_commas_and_quotes() => Cells("a,b\n\"1,1\",\"say \"\"hi\"\"\"\n").ShouldBe(["2: 1,1|say \"hi\""]);

    [Fact]
    public void A_cell_in_quotes_may_run_over_lines_and_is_one_row() =>
        Cells("a,b\n\"1\n1\",2\n3,4\n").ShouldBe(["2: 1\n1|2", "3: 3|4"]);

    [Fact]
    public void A_quotation_mark_in_the_middle_of_a_cell_is_one() => Cells("a,b\n12\" disc,2\n").ShouldBe(["2: 12\" disc|2"]);

    [Fact]
    public void A_blank_line_is_passed_over_and_counted() => Cells("a,b\n1,2\n\n3,4\n").ShouldBe(["2: 1|2", "4: 3|4"]);

    [Fact]
    public void An_empty_table_has_no_rows() => Cells("a,b\n").ShouldBeEmpty();

    [Fact]
    public void A_quote_that_nobody_closes_costs_its_own_row_only()
    {
        var table = Read("a,b\n1,2\n\"3,4\n5,6\n7,8\n");
        table.Rows.Select(row => row["a"]).ShouldBe(["1", "5", "7"]);
        table.Refused.ShouldHaveSingleItem().ToString().ShouldBe("row 3: a quotation mark in it has no partner.");
    }

    [Fact]
    public void A_quote_that_closes_in_a_later_row_swallows_none_between()
    {
        var table = Read("a,b\n\"1,2\n3,4\n5,\"6\"\n7,8\n");
        table.Rows.Select(row => row["a"]).ShouldBe(["3", "5", "7"]);
        table.Refused.ShouldHaveSingleItem().Row.ShouldBe(2);
    }

    [Theory]
    [InlineData("1", "row 3: it has 1 cell; expected 2, as in the heading.")]
    [InlineData("1,2,3", "row 3: it has 3 cells; expected 2, as in the heading.")]
    public void A_row_with_too_few_or_too_many_cells_is_refused_alone(string row, string refused)
    {
        var table = Read($"a,b\n1,2\n{row}\n5,6\n");
        table.Rows.Select(good => good["a"]).ShouldBe(["1", "5"]);
        table.Refused.ShouldHaveSingleItem().ToString().ShouldBe(refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,c\n1,2\n")]
    public void A_missing_column_is_told_with_those_that_there_are(string text) =>
        Should.Throw<UnreadableException>(() => Read(text)).Message.ShouldStartWith($"t.csv has no column '{(text.Length == 0 ? "a" : "b")}'. Its columns are: ");

    private static CsvTable Read(string text)
    {
        using var reader = new StringReader(text);
        return CsvTable.Read(reader, "t.csv", ["a", "b"]);
    }

    private static List<string> Cells(string text)
    {
        var table = Read(text);
        table.Refused.ShouldBeEmpty();
        return [.. table.Rows.Select(row => FormattableString.Invariant($"{row.Number}: {row["a"]}|{row["b"]}"))];
    }
}
