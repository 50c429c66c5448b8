using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests.Show;

public class RoutingShowTests
{
    private static readonly string[] Titles =
        ["What a promise can mean", "Which way people come", "Who takes what comes in", "Why: three decisions", "Are people satisfied?", "Next week at the phone desk", "Patrons who fell silent"];

    [Fact]
    public void The_main_job_tells_each_thing_once_and_in_order()
    {
        var places = Titles.Select(title => Count(title) == 1 ? DeskRun.Default.Output.IndexOf(title, StringComparison.Ordinal) : -1).ToList();
        places.ShouldAllBe(place => place >= 0);
        places.ShouldBe(places.Order());
    }

    [Theory]
    [InlineData(" taken at once: ", "It goes to ")]
    [InlineData(" out of hours: ", "is closed now.")]
    [InlineData(" to a partner: ", "It goes to Riverside.")]
    [InlineData(" how the patron hears that it has arrived", "waits until the quiet hours are over.")]
    public void It_explains_decisions_in_sentences(string head, string sentence)
    {
        var lines = DeskRun.Default.Output.Split('\n');
        var place = Array.FindIndex(lines, line => line.StartsWith("C-", StringComparison.Ordinal) && line.Contains(head, StringComparison.Ordinal));
        place.ShouldBePositive();
        string.Join(' ', lines[(place + 1)..].TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim())).ShouldContain(sentence);
    }

    [Fact]
    public void The_rows_are_the_same_at_eighty_columns() => Rows(SharedQuarter.Output(80)).ShouldBe(Rows(DeskRun.Default.Output));

    [Fact]
    public void All_that_came_is_in_the_table_and_the_shares_of_a_row_are_a_whole()
    {
        var rows = Rows(DeskRun.Default.Output).Select(row => row.Split(' ')).Where(cells => cells is ["while", ..]).ToList();
        rows.Select(cells => cells[1]).ShouldBe(["open", "closed"]);
        rows.Sum(cells => Figure(cells[2])).ShouldBe(SharedQuarter.Cast.Routed.Count);
        rows.ShouldAllBe(cells => Math.Abs(Figure(cells[3]) + Figure(cells[5]) + Figure(cells[7]) - 100) < 0.2);
    }

    [Fact]
    public void Where_nothing_came_it_says_so()
    {
        using var output = new StringWriter { NewLine = "\n" };
        RoutingShow.Write(Consoles.For(output, isFile: true), []);
        output.ToString().ShouldContain("Nothing came in.");
    }

    private static int Count(string title) => DeskRun.Default.Output.Split(title).Length - 1;

    private static double Figure(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Rows(string output) =>
    [
        .. output.Split('\n')
            .SkipWhile(line => !line.StartsWith("came in ", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0)
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];
}
