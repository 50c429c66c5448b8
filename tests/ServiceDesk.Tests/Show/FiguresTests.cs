using System.Xml.Linq;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Pictures;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Show;
using LibraryService.Statistics;

namespace LibraryService.Samples.Desk.Tests.Show;

public class FiguresTests
{
    private static DeskFigures Figures => SharedQuarter.View.Figures!;

    [Fact]
    public void The_main_job_prints_satisfaction_the_signals_the_silent_and_next_weeks_staffing()
    {
        foreach (var text in (string[])
            [
                "Are people satisfied?", "wanted: 80 %", "Net promoter score", "Signal or noise?", "beyond limits",
                "Whom nobody heard: an estimate, and no fact", "articles on library customer service", "without a name",
                "Next week at the phone desk, from 5 October 2026", "on the rota", "Which way people come", "70 % to 56 %",
            ])
        {
            DeskRun.Default.Output.ShouldContain(text);
        }
    }

    [Fact]
    public void The_outage_of_the_catalogue_and_its_end_are_the_only_signals()
    {
        var (weeks, chart) = ControlChartShow.Of(Figures.Answers)!.Value;
        chart.Signals.Select(signal => weeks[signal.Point].Name).Distinct(StringComparer.Ordinal).ShouldBe(["2026-09-07", "2026-09-14", "2026-09-21"]);
        chart.Signals[0].Rule.ShouldBe(ControlRule.BeyondLimits);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures()
    {
        QuarterFigures.Of(SharedQuarter.Cast.Log, SharedQuarter.Result.Answers, 27).Answers.ToJson().ShouldBe(Figures.Answers.ToJson());
        string.Equals(SurveyAnswers.Earlier(28).ToJson(), SurveyAnswers.Earlier(27).ToJson(), StringComparison.Ordinal).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0.5, 0.5, 0.5, "●    ")]
    [InlineData(0.5, 0.7, 0.6, "─●─  ")]
    [InlineData(0.9, 1, 1, "   ─●")]
    [InlineData(0, 1, 0.75, "──●──")]
    public void An_interval_is_a_line_with_a_point(double low, double high, double value, string line) =>
        Lines.Of(new Interval(0.5, 1), 5, new Interval(low, high), value).ShouldBe(line);

    [Fact]
    public void Pictures_are_files_of_their_own()
    {
        using var scratch = new Scratch();
        DeskPictures.Write(scratch.Path("new"), Figures).Count.ShouldBe(2);
        foreach (var name in (string[])["satisfaction.svg", "control-chart.svg"])
        {
            var svg = XDocument.Load(Path.Combine(scratch.Path("new"), name)).Root!;
            svg.Name.LocalName.ShouldBe("svg");
            svg.Attribute("role")!.Value.ShouldBe("img");
            var names = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            names.ShouldAllBe(id => svg.Elements().Single(element => element.Attribute("id") != null && element.Attribute("id")!.Value == id).Value.Length > 0);
            svg.ToString().ShouldContain("prefers-color-scheme:dark");
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_is_told()
    {
        using var scratch = new Scratch();
        var run = DeskRun.Of("--pictures", Path.Combine(scratch.Write("file", ""), "below"));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("cannot be written");
    }

    [Fact]
    public void Text_in_a_picture_cannot_become_markup()
    {
        var picture = new SvgPicture("a < b & c", "\"d\"", 100, 100);
        picture.Text(1, 2, "<script>");
        picture.Point(3, 4, isSignal: true, "e & f");
        XDocument.Parse(picture.ToString()).Root!.Elements().First().Value.ShouldBe("a < b & c");
        picture.ToString().ShouldNotContain("<script>");
    }

    [Fact]
    public void A_signal_is_told_by_its_form_and_not_by_colour_alone()
    {
        var (weeks, chart) = ControlChartShow.Of(Figures.Answers)!.Value;
        var picture = ControlChartPicture.Of("Shares", [.. weeks.Select(week => week.Name)], chart).ToString();
        var svg = XDocument.Parse(picture).Root!;
        svg.Descendants().Count(element => element.Name.LocalName == "circle").ShouldBe(weeks.Count - 3);
        svg.Descendants().Count(element => element.Attribute("transform") != null).ShouldBe(3);
        picture.ShouldContain("2026-09-07, beyond limits");
    }
}
