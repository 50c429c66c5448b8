using System.Xml.Linq;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class ChurnCommandTests
{
    private const string Small = "name,membership_years,notes\nA,1920;1921;1922,\nB,1920;1921,\"a, b\"\nC,1921;1923;1924;1925,\nD,,\nE,1922;1924,\nF,1923;1924;1925,\n";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Members_of_each_year_are_followed_into_the_next()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("churn", "--members", scratch.Write("members.csv", Small));
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("5 members from 1920 to 1925.");
        run.Output.ShouldMatch(@"1920 +2 +2 +100.0 % +34.2 % to 100.0 %");
        run.Output.ShouldMatch(@"1921 +3 +1 +33.3 %");
        // Of the first stays one ended after one year as C's and E's did, one after two, one after three; F's goes on.
        run.Output.ShouldMatch(@"  1 +5 +60.0 %");
        run.Output.ShouldMatch(@"  2 +3 +40.0 %");
        run.Output.ShouldContain("Half stayed for 2 years or less.");
    }

    [Fact]
    public void What_comes_after_the_last_year_is_not_seen()
    {
        using var scratch = new Scratch();
        DeskRun.Of("churn", "--members", scratch.Write("members.csv", Small), "--until", "1924").Output.ShouldContain("5 members from 1920 to 1924.");
    }

    [Fact]
    public void A_bad_row_is_told_the_rest_is_used_and_the_exit_code_is_2()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("churn", "--members", scratch.Write("members.csv", Small + "G,192x;1921,\nH\n"));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("row 8: membership_years has '192x'; expected are years such as 1920;1921.");
        run.Errors.ShouldContain("row 9: it has 1 cell; expected 3");
        run.Output.ShouldContain("5 members");
    }

    [Theory]
    [InlineData("name\nA\n", "has no column 'membership_years'")]
    [InlineData("membership_years\n\n", "Members of 5 years or more are needed, but there are 0 members")]
    [InlineData("name,membership_years\nA,1920;1921\n", "Members of 5 years or more are needed, but there are 1 members from 1920 to 1921.")]
    public void What_is_no_table_of_members_is_told(string text, string message)
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("churn", "--members", scratch.Write("members.csv", text));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_came_back_the_model_says_nothing()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("churn", "--members", scratch.Write("members.csv", "membership_years\n1920\n1921\n1922\n1923\n1924\n"));
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Nothing: too few members came back.");
    }

    [Fact]
    public void Pictures_have_names_for_those_who_do_not_see_them_and_two_looks()
    {
        using var scratch = new Scratch();
        var folder = scratch.Path("pictures");
        var run = DeskRun.Of("churn", "--members", scratch.Write("members.csv", Small), "--pictures", folder);
        run.Code.ShouldBe(0);
        foreach (var name in (string[])["retention.svg", "survival.svg"])
        {
            run.Output.ShouldContain(name);
            var picture = XDocument.Load(Path.Combine(folder, name)).Root!;
            picture.Name.ShouldBe(Svg + "svg");
            picture.Attribute("role")!.Value.ShouldBe("img");
            picture.Element(Svg + "title")!.Value.ShouldNotBeEmpty();
            picture.Element(Svg + "desc")!.Value.ShouldContain("95 % intervals");
            picture.Element(Svg + "style")!.Value.ShouldContain("prefers-color-scheme:dark");
            foreach (var shape in (string[])["polygon", "polyline"])
            {
                picture.Elements(Svg + shape).Single().Attribute("points")!.Value.ShouldMatch(@"^(\d+(\.\d+)?,\d+(\.\d+)? ?){2,}$");
            }
        }
    }

    [Fact]
    public void Pictures_that_cannot_be_written_are_told()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("members.csv", Small);
        var run = DeskRun.Of("churn", "--members", file, "--pictures", file);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("The pictures cannot be written:");
    }

    [Fact]
    public void A_lending_library_in_paris_lost_three_in_four_of_its_members_in_1926()
    {
        Assert.SkipUnless(File.Exists(RealFiles.Members), "There is no file of members at ../shared/data.");
        var run = DeskRun.Of("churn", "--members", RealFiles.Members);
        run.Code.ShouldBe(0);
        run.Output.ShouldMatch(@"1923 +515 +215 +41.7 %");
        run.Output.ShouldMatch(@"1926 +700 +175 +25.0 %");
        run.Output.ShouldMatch(@"1940 +226 +104 +46.0 %");
        run.Output.ShouldContain("Fit: converged.");
    }
}
