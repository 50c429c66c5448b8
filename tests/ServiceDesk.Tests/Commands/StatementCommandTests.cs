using System.Text.Json;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class StatementCommandTests
{
    [Fact]
    public void It_says_who_is_there_and_how_soon_answers_come()
    {
        var run = DeskRun.Of("statement", "--at", "2026-09-29T11:00");
        (run.Code, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain("How to reach Millbrook Library");
        run.Output.ShouldContain("E-mail: help@millbrook.example\n  A person is there now, until 17:00.\n  Of the latest ");
    }

    [Fact]
    public void Machines_get_it_as_JSON_LD()
    {
        var run = DeskRun.Of("statement", "--form", "jsonld", "--language", "es", "--at", "2026-08-29T20:00");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("contactPoint").EnumerateArray().Count().ShouldBe(5);
        run.Output.ShouldContain("Ahora no atiende nadie");
    }

    [Theory]
    [InlineData("noon")]
    [InlineData("2027-01-01T10:00")]
    public void An_instant_outside_the_quarter_is_refused(string at)
    {
        var run = DeskRun.Of("statement", "--at", at);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(at);
    }
}
