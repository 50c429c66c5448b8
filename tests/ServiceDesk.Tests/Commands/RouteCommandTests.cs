namespace LibraryService.Samples.Desk.Tests.Commands;

public class RouteCommandTests
{
    private const string Facts = """
        { "contact": { "request": { "At": "2026-11-23T21:30:00+00:00", "Topic": "hold.ready", "Patron": {
            "Preference": "sms", "Points": [ { "Channel": "Sms", "Address": "+447700900123" } ] } } } }
        """;

    private const string Nights = """{ "contact": { "policy": { "TimeZone": "Europe/London", "QuietHours": { "Daily": "21:00-08:00" } } } }""";

    [Fact]
    public void It_explains_a_decision_for_facts_in_a_file()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("route", scratch.Write("facts.json", Facts));
        run.Code.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        run.Output.Split('\n')[..3].ShouldBe([
            "The message is sent in this order, each step when the one before was given up.",
            "Text message: from 23/11/2026 21:30; waited for until 24/11/2026 01:30.",
            "The patron's own choice decides.",
        ]);
        run.Output.ShouldNotContain("7700");
    }

    [Theory]
    [InlineData(Nights)]
    [InlineData("""{ "TimeZone": "Europe/London", "QuietHours": { "Daily": "21:00-08:00" } }""")]
    public void It_tries_the_same_facts_against_another_policy(string policy)
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("route", scratch.Write("facts.json", Facts), "--policy", scratch.Write("policy.json", policy));
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Text message: from 24/11/2026 08:00; waited for until 24/11/2026 12:00.");
        run.Output.ShouldContain("Text message: waits until the quiet hours are over.");
    }

    [Fact]
    public void It_explains_in_spanish()
    {
        using var scratch = new Scratch();
        DeskRun.Of("route", scratch.Write("facts.json", Facts), "--language", "es").Output.ShouldContain("Decide la elección del usuario.");
    }

    [Theory]
    [InlineData("{", "facts.json: ")]
    [InlineData("[]", "'contact' was expected, but this is Array.")]
    [InlineData("{}", "'contact' was expected")]
    [InlineData("""{ "contact": {} }""", "'request' was expected")]
    [InlineData("""{ "contact": { "request": { "At": "noon", "Patron": {} } } }""", "request: At: ")]
    [InlineData("""{ "contact": { "policy": { "Default": "fax" }, "request": {} } }""", "policy: Default: ")]
    public void What_cannot_be_used_is_told_with_its_place_and_has_the_exit_code_2(string json, string message)
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("route", scratch.Write("facts.json", json));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => DeskRun.Of("route", "not-there.json").Errors.ShouldContain("There is no file not-there.json.");
}
