using System.Text.Json;
using LibraryService.Samples.Desk.Commands;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class ProofreadTests
{
    private const string Slips = "Dear Priya,\n\nThe tent is with the the team. It is simply dry.\n\nKind regards,\nTom Reyes, Millbrook Library\n";
    private const string Clean = "Dear Priya,\n\nYour tent is dry again.\n\nKind regards,\nTom Reyes, Millbrook Library\n";

    [Fact]
    public void A_clean_text_has_the_exit_code_0()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("proofread", scratch.Write("a.txt", Clean));
        (run.Code, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain("Nothing to say.");
        run.Output.ShouldContain("Your tent is dry again.");
    }

    [Fact]
    public void An_error_is_marked_under_its_line_and_has_the_exit_code_1()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("proofread", scratch.Write("a.txt", Slips));
        run.Code.ShouldBe(1);
        var lines = run.Output.Split('\n').Select(line => line.TrimEnd()).ToList();
        var line = lines.IndexOf("   3  The tent is with the the team. It is simply dry.");
        line.ShouldBeGreaterThan(0);
        lines[line + 1].ShouldBe("                       ^^^^^^^             ^^^^^^");
        lines[line + 2].ShouldStartWith("      PR204 error \"the\" stands here twice in a row. Fix: leave it out.");
        lines[line + 3].ShouldStartWith("      PR606 suggestion");
        run.Output.ShouldContain("1 error, 1 suggestion. The message does not go out.");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_console(int width)
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt", string.Concat(Enumerable.Repeat("PLEASE RETURN the the tent, guys [now]! ", 20)));
        DeskRun.Wide(width, "proofread", path).Output.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public void What_the_reader_is_told_counts()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt", "It is lost. Guys and Dolls.");
        var run = DeskRun.Of("proofread", path, "--tone", "badnews", "--channel", "sms", "--field", "Guys and Dolls");
        run.Code.ShouldBe(1);
        run.Output.ShouldContain("PR101");
        run.Output.ShouldContain("PR503");
        run.Output.ShouldNotContain("PR607");
        DeskRun.Of("proofread", path, "--language", "es", "--channel", "chat").Code.ShouldBe(0);
    }

    [Fact]
    public void A_policy_is_read_from_its_file()
    {
        using var scratch = new Scratch();
        var policy = scratch.Write("policy.json", """{"Suppressions":[{"Rule":"PR204","Reason":"a test"}]}""");
        DeskRun.Of("proofread", scratch.Write("a.txt", Slips), "--policy", policy).Code.ShouldBe(0);
        var broken = DeskRun.Of("proofread", scratch.Path("a.txt"), "--policy", scratch.Write("b.json", """{"Suppressions":[{"Rule":"PR204"}]}"""));
        broken.Code.ShouldBe(2);
        broken.Errors.ShouldContain("b.json: Suppressions:0: Reason is missing");
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var input = new StringReader(Slips);
        new DeskProgram(Consoles.For(output, isFile: true, 100), output, errors, input).Run(["proofread", "-"]).ShouldBe(1);
        output.ToString().ShouldContain("PR204");
    }

    [Theory]
    [InlineData("proofread", "Required argument 'FILE' missing")]
    [InlineData("proofread not-there.txt", "There is no file not-there.txt.")]
    [InlineData("proofread - --tone sad", "sad")]
    [InlineData("proofread - --policy-url here", "a whole address")]
    public void What_cannot_be_done_is_told_and_has_the_exit_code_2(string line, string message)
    {
        var run = DeskRun.Of(line.Split(' '));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }

    [Fact]
    public void SARIF_tells_rule_level_place_and_fix()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("proofread", scratch.Write("a b.txt", Slips), "--sarif");
        run.Code.ShouldBe(1);
        using var log = JsonDocument.Parse(run.Output);
        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var only = log.RootElement.GetProperty("runs")[0];
        only.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength().ShouldBe(LibraryService.Templates.Proofreading.ProofreadingRule.All.Count);
        var result = only.GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().ShouldBe("PR204");
        result.GetProperty("level").GetString().ShouldBe("error");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString()!.ShouldEndWith("a%20b.txt");
        var region = place.GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()).ShouldBe((3, 18, 25));
        (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).ShouldBe((30, 7));
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        replacement.GetProperty("deletedRegion").GetProperty("charLength").GetInt32().ShouldBe(4);
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("");
        only.GetProperty("results")[1].GetProperty("level").GetString().ShouldBe("note");
    }
}
