namespace LibraryService.Samples.Desk.Tests.Commands;

public class CloseCommandTests
{
    [Fact]
    public void Promises_get_another_date_and_patrons_are_told_in_files()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("close", "--branch", "hill road", "--days", "3", "--at", "2026-07-13T07:30", "--outbox", scratch.Path("closure"));
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Hill Road is closed from Monday 13 July 07:30");
        run.Output.ShouldContain("It opens again on Thursday 16 July 09:00.");
        run.Output.ShouldMatch(@"C-\d{4} +\S.* Mon 13 Jul 17:00 +Thu 16 Jul 20:00");
        run.Output.ShouldMatch(@"e-mail +\d+ +\d+");
        run.Output.ShouldContain("We are sorry: Hill Road is closed from Monday");
        Directory.EnumerateFiles(scratch.Path("closure"), "*.eml").Count().ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("close --branch Nowhere --days 3", "The branches are Canal Street, Hill Road, Mobile, Station Road.")]
    [InlineData("close --branch Mobile --days 0", "--days must be from 1 to 365, but is 0.")]
    [InlineData("close --branch Mobile --days 3 --at 2026-12-24T09:00", "--at must be in the quarter")]
    [InlineData("close --branch Mobile --days 3 --at x", "--at 'x' is no date and time")]
    [InlineData("close --days 3", "Option '--branch' is required.")]
    public void What_cannot_be_done_is_told_and_has_the_exit_code_2(string line, string message)
    {
        var run = DeskRun.Of(line.Split(' '));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }
}
