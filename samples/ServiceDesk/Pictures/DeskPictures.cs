using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>The pictures of a report, as files.</summary>
internal static class DeskPictures
{
    /// <inheritdoc cref="PictureFolder.Write"/>
    public static IReadOnlyList<string> Write(string folder, DeskFigures figures)
    {
        var groups = figures.Answers.By(SurveyDimension.Channel, SurveyQuestion.Satisfaction).Select(group => group with { Name = Words.Of(Enum.Parse<Channel>(group.Name)) });
        List<SurveyGroup> rows = [new("all", figures.Answers.Total(SurveyQuestion.Satisfaction)), .. groups];
        var pictures = new List<(string Name, SvgPicture Picture)> { ("satisfaction.svg", IntervalPicture.Of("Satisfied patrons, by channel", rows)) };
        if (ControlChartShow.Of(figures.Answers) is var (weeks, chart))
        {
            pictures.Add(("control-chart.svg", ControlChartPicture.Of("Satisfied patrons, week by week", [.. weeks.Select(week => week.Name)], chart)));
        }

        return PictureFolder.Write(folder, [.. pictures]);
    }
}
