using LibraryService.Samples.Desk.Files;

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
