using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class RealFilesTests
{
    private const string Library = "Cambridge Central Library";

    [Fact]
    public void All_890_incidents_are_counted()
    {
        Assert.SkipUnless(RealFiles.AreThere, RealFiles.Missing);
        var run = DeskRun.Of(
            "replay", "--hours", RealFiles.Hours, "--authority", "Cambridgeshire County Council", "--library", Library, "--incidents", RealFiles.Incidents);
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("890 cases and ");
        run.Output.ShouldMatch(@"phone +first answer +890 ");
        run.Output.ShouldMatch(@"resolution +890 ");
    }

    [Fact]
    public void The_main_job_takes_real_hours_incidents_and_members()
    {
        Assert.SkipUnless(RealFiles.AreThere && File.Exists(RealFiles.Members), RealFiles.Missing);
        var run = DeskRun.Of(
            "--hours", RealFiles.Hours, "--authority", "Cambridgeshire County Council", "--library", Library, "--incidents", RealFiles.Incidents, "--members", RealFiles.Members);
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("890 cases and ");
        run.Output.ShouldContain("Nothing: the log does not say who asked");
        run.Output.ShouldContain("Members who were members in the next year as well");
    }

    [Fact]
    public void Real_hours_become_those_of_the_main_branch_and_its_bank_holidays_stay()
    {
        Assert.SkipUnless(RealFiles.AreThere, RealFiles.Missing);
        var library = HoursFile.Open(RealFiles.Hours).Choose(Library, "Cambridgeshire County Council");
        var hours = SmallLibrary.Hours(library.Staffed).Find(SmallLibrary.HillRoad)!;
        hours.Between(new(2026, 7, 6, 0, 0, 0, TimeSpan.FromHours(1)), new(2026, 7, 13, 0, 0, 0, TimeSpan.FromHours(1)))
            .ShouldBe(library.HoursIn("Europe/London").Between(new(2026, 7, 6, 0, 0, 0, TimeSpan.FromHours(1)), new(2026, 7, 13, 0, 0, 0, TimeSpan.FromHours(1))));
        hours.IsOpen(new(2026, 8, 31, 12, 0, 0, TimeSpan.FromHours(1))).ShouldBeFalse();
    }

    [Fact]
    public void Of_4231_libraries_one_cell_is_refused()
    {
        Assert.SkipUnless(RealFiles.AreThere, RealFiles.Missing);
        var file = HoursFile.Open(RealFiles.Hours);
        file.Libraries.Count.ShouldBe(4231);
        file.Refused.ShouldBeEmpty();
        file.Libraries.SelectMany(library => library.Refused).ShouldHaveSingleItem().Message.ShouldContain("Sunday staffed hours");
    }

    [Fact]
    public void A_name_that_several_libraries_have_is_listed()
    {
        Assert.SkipUnless(RealFiles.AreThere, RealFiles.Missing);
        var run = DeskRun.Of("replay", "--hours", RealFiles.Hours, "--library", "Central Library", "--incidents", RealFiles.Incidents);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("say which with --authority");
        run.Errors.ShouldContain("Liverpool City Council");
    }
}
