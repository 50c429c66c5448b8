namespace LibraryService.Samples.Desk.Tests.Commands;

public class StakeholdersCommandTests
{
    [Fact]
    public void It_shows_the_grid_who_is_overdue_and_what_waits_for_a_second_reader()
    {
        var run = DeskRun.Of("stakeholders");
        (run.Code, run.Errors).ShouldBe((0, ""));
        var output = Flat(run.Output);
        output.ShouldContain("Manage closely: Millbrook Council, culture committee (Funder, influence 5, interest 4)");
        output.ShouldContain("Millbrook Council, culture committee: overdue since");
        output.ShouldContain("held for a second reader (PR401)");
        output.ShouldContain("Friends of Millbrook Library: not sent: without consent or an address nothing goes out");
        output.ShouldContain("Canal Street School: not sent");
        output.ShouldContain("Promises kept (first answer):");
        output.ShouldNotContain("There are no figures");
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_its_place()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("stakeholders", scratch.Write("r.json", """{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Mayor"}]}"""));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("r.json: Stakeholders:0:Kind: allowed are Funder");
    }

    private static string Flat(string output) => string.Join(' ', output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
