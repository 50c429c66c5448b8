using System.Globalization;
using System.Text.RegularExpressions;

namespace LibraryService.Samples.Desk.Tests.Commands;

public partial class ReadinessCommandTests
{
    [Fact]
    public void It_scores_the_small_library_and_lists_what_is_missed_most_first()
    {
        var run = DeskRun.Of("readiness");
        (run.Code, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldStartWith("Readiness: ");
        run.Output.ShouldContain("\n1. ");
        var asked = Asked().Matches(run.Output.ReplaceLineEndings(" ")).Select(match => match.Groups["times"].Value)
            .Select(times => times is "once" ? 1 : int.Parse(times.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .ToList();
        asked.Count.ShouldBeGreaterThan(3);
        asked.ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void A_template_is_a_file_that_it_takes()
    {
        using var scratch = new Scratch();
        var template = DeskRun.Of("readiness", "--template");
        var run = DeskRun.Of("readiness", scratch.Write("own.json", template.Output), "--language", "es");
        (run.Code, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldStartWith("Preparación: ");
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_its_place()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("readiness", scratch.Write("own.json", """{"Tasks":[{"Name":"t","Topics":["a"],"Ways":[{"Name":"w"}]}]}"""));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("own.json: Tasks:0:Ways:0:State: allowed are Missing, Partly, Works");
        DeskRun.Of("readiness", "no-such-file.json").Code.ShouldBe(2);
    }

    [GeneratedRegex(@"\d+\. [^;]+; +asked +for +(?<times>once|[\d,]+ +times)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Asked();
}
