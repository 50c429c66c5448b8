using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class DeskProgramTests
{
    private const string Log = "case,at,event,channel,branch\nA,2026-11-23T16:40,opened,Email,\nA,2026-11-24T10:15,staff-message,,\n";
    private const string HoursHeading =
        "Local authority,Library name,Monday staffed hours,Tuesday staffed hours,Wednesday staffed hours,Thursday staffed hours,Friday staffed hours,Saturday staffed hours,Sunday staffed hours\n";

    [Fact]
    public void Without_arguments_it_runs_the_quarter()
    {
        var run = DeskRun.Default;
        run.Code.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        foreach (var title in (string[])["A hold is lost on Friday 28 August at 16:50", "A quarter at a small library", "Promises kept, by channel", "Worst breaches", "At risk now", "What a promise can mean on the calendar", "What was written, and on which way it went", "In short", "FOLDER/report.html"])
        {
            run.Output.ShouldContain(title);
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_console(int width) =>
        SharedQuarter.Output(width).Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(width);

    [Fact]
    public void No_cell_of_a_table_is_broken_at_eighty_columns() =>
        Rows(SharedQuarter.Output(80)).ShouldBe(Rows(SharedQuarter.Output(120)));

    [Fact]
    public void A_file_gets_no_escape_sequences() => DeskRun.Default.Output.ShouldNotContain('\u001B');

    [Theory]
    [InlineData("--wrong", "Unrecognized command or argument '--wrong'.")]
    [InlineData("replay", "Name one log: --incidents FILE or --events FILE.")]
    [InlineData("replay --events a.csv --incidents b.csv", "Name one log: --incidents FILE or --events FILE.")]
    [InlineData("replay --incidents a.csv", "--incidents needs the hours in which it counts: --hours FILE --library NAME.")]
    [InlineData("replay --events a.csv --library X", "--library is looked up in a file of opening hours: --hours FILE.")]
    [InlineData("replay --events not-there.csv", "There is no file not-there.csv.")]
    [InlineData("--seed x", "Cannot parse argument 'x'")]
    [InlineData("--hours a.csv", "Real hours are those of one library: --hours FILE --library NAME.")]
    [InlineData("--store oracle", "--store is sqlite, sqlite=FILE, postgres=CONNECTION, or memory, but 'oracle' came.")]
    [InlineData("--store postgres", "--store postgres needs a connection")]
    [InlineData("--store postgres=nonsense", "this cannot be read")]
    [InlineData("--store sqlite= --seed 1", "--store sqlite=FILE names a file")]
    [InlineData("--store memory --connection x", "--store memory has no place.")]
    [InlineData("--store sqlite=a --connection b", "--connection says once more")]
    [InlineData("--members not-there.csv", "There is no file not-there.csv.")]
    public void What_cannot_be_done_is_told_and_has_the_exit_code_2(string line, string message)
    {
        var run = DeskRun.Of(line.Split(' '));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Help_names_the_options_and_has_the_exit_code_0()
    {
        var run = DeskRun.Of("replay", "--help");
        run.Code.ShouldBe(0);
        foreach (var option in (string[])["--hours", "--library", "--authority", "--incidents", "--events", "--zone", "--at", "--template"])
        {
            run.Output.ShouldContain(option);
        }
    }

    [Fact]
    public void The_template_is_a_log_that_can_be_replayed()
    {
        using var scratch = new Scratch();
        DeskRun.Of("replay", "--template", scratch.Path("log.csv")).Code.ShouldBe(0);
        var run = DeskRun.Of("replay", "--events", scratch.Path("log.csv"));
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("1 case and 2 events");
    }

    [Fact]
    public void Without_a_path_the_template_goes_to_the_output() =>
        DeskRun.Of("replay", "--template").Output.ShouldBe(EventFile.Template.ReplaceLineEndings("\n"));

    [Fact]
    public void A_template_never_overwrites_a_log()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("log.csv", Log);
        DeskRun.Of("replay", "--template", path).Code.ShouldBe(2);
        File.ReadAllText(path).ShouldBe(Log);
    }

    [Fact]
    public void A_bad_row_is_told_the_rest_is_replayed_and_the_exit_code_is_2()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("replay", "--events", scratch.Write("log.csv", Log + "B,2026-13-01,opened,Email,\n"));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("row 4: at '2026-13-01' is no date and time");
        run.Output.ShouldContain("1 case and 2 events");
    }

    [Fact]
    public void A_log_without_a_case_is_told()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("replay", "--events", scratch.Write("log.csv", "case,at,event,channel,branch\n"));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("No case could be read.");
    }

    [Fact]
    public void A_case_of_which_nothing_is_promised_is_told()
    {
        using var scratch = new Scratch();
        DeskRun.Of("replay", "--events", scratch.Write("log.csv", Log.Replace("Email", "InPerson", StringComparison.Ordinal)))
            .Output.ShouldContain("No policy is for 1 case");
    }

    [Fact]
    public void What_happened_after_the_instant_asked_for_is_not_seen()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("replay", "--events", scratch.Write("log.csv", Log), "--at", "2026-11-23T16:50");
        run.Output.ShouldContain("1 case and 1 event,");
        run.Output.ShouldContain("2 promises running and not late");
    }

    [Fact]
    public void Before_anything_happened_nothing_was_promised()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("replay", "--events", scratch.Write("log.csv", Log), "--at", "2026-11-22T12:00");
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("0 cases and 0 events");
        run.Output.ShouldContain("Nothing was promised.");
    }

    [Fact]
    public void Each_branch_of_a_log_has_the_hours_of_the_library_of_its_name()
    {
        using var scratch = new Scratch();
        var hours = scratch.Write("hours.csv", HoursHeading + "A,Hill,10:00-17:00,10:00-17:00,,,,,\nA,Lake,,,,09:00-12:00,,,\n");
        var log = scratch.Write("log.csv", "case,at,event,channel,branch\n1,2026-11-23T16:40,opened,Email,Lake\n2,2026-11-23T16:40,opened,Email,Hill\n3,2026-11-23T16:40,opened,Email,Sea\n");
        var run = DeskRun.Of("replay", "--hours", hours, "--events", log);
        run.Output.ShouldContain("2 cases and 2 events, 2 branches");
        run.Output.ShouldContain("Thu 26 Nov 12:00");
        run.Errors.ShouldContain("row 4: hours.csv has no library called 'Sea'");
        run.Code.ShouldBe(2);
    }

    [Fact]
    public void A_cell_of_the_library_that_answers_counts_as_refused()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of(
            "replay", "--hours", scratch.Write("hours.csv", HoursHeading + "A,Hill,10:00-17:00,x,,,,,\n"), "--library", "Hill", "--events", scratch.Write("log.csv", Log));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("row 2: Hill, Tuesday staffed hours");
    }

    [Fact]
    public void A_cell_of_another_library_is_told_and_nothing_more()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of(
            "replay", "--hours", scratch.Write("hours.csv", HoursHeading + "A,Hill,10:00-17:00,,,,,,\nA,Lake,x,,,,,,\n"), "--library", "Hill", "--events", scratch.Write("log.csv", Log));
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("row 3: Lake, Monday staffed hours");
    }

    private static List<string> Rows(string output) =>
    [
        .. output.Split('\n')
            .SkipWhile(line => !line.StartsWith("channel ", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0)
            .Concat(output.Split('\n').SkipWhile(line => !line.StartsWith("case ", StringComparison.Ordinal)).TakeWhile(line => !line.Contains("What a promise", StringComparison.Ordinal)))
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];

    [Fact]
    public void An_unknown_zone_is_told()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("replay", "--events", scratch.Write("log.csv", Log), "--zone", "Europe/Nowhere");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("--zone: An IANA time zone such as Europe/London was expected, but 'Europe/Nowhere' is none");
    }
}
