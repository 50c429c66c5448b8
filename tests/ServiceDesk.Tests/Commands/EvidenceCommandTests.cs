using System.Text.Json;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class EvidenceCommandTests
{
    [Fact]
    public void The_second_half_of_the_quarter_is_shown_beside_the_first_in_four_files()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("evidence", "--from", "2026-08-16", "--to", "2026-09-30", "--out", scratch.Path("evidence"));
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Promises kept (first answer): ");
        string[] names = ["accreditation.html", "evidence.csv", "evidence.html", "evidence.json"];
        names.ShouldAllBe(name => run.Output.Contains(Path.Combine(scratch.Path("evidence"), name), StringComparison.Ordinal));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(scratch.Path("evidence"), "evidence.json")));
        json.RootElement.GetProperty("before").GetProperty("from").GetString().ShouldBe("2026-07-01");
        var parts = json.RootElement.GetProperty("parts").EnumerateArray().ToList();
        parts.Count.ShouldBe(10);
        parts.ShouldAllBe(part => part.GetProperty("claims").GetArrayLength() > 0);
        parts.Sum(part => part.GetProperty("comparisons").GetArrayLength()).ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("evidence --from 2026-08-16 --to 2026-07-01", "--to must not be before --from")]
    [InlineData("evidence --from yesterday", "--from must be a day from 2026-07-01 to 2026-09-30, but is 'yesterday'.")]
    [InlineData("evidence --to 2027-01-01", "--to must be a day from 2026-07-01 to 2026-09-30")]
    [InlineData("evidence --branch Nowhere", "The branches are Canal Street, Hill Road, Mobile, Station Road.")]
    [InlineData("evidence --culture qq-zz", "--culture must be a language")]
    public void What_cannot_be_done_is_told_and_has_the_exit_code_2(string line, string message)
    {
        var run = DeskRun.Of(line.Split(' '));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }
}
