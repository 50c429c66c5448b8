using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>The satisfied share week by week, and which weeks are more than chance.</summary>
internal static class ControlChartShow
{
    private const int Width = 34;

    /// <summary>How many weeks the limits come from.</summary>
    private const int Baseline = 13;

    /// <summary>A week with fewer answers, such as one that is cut off, says nothing.</summary>
    private const int Fewest = 10;

    /// <summary>The weeks of a tally with the chart of their satisfied shares. The limits are those of the first thirteen weeks; a week with fewer than ten answers is left out.</summary>
    public static (IReadOnlyList<SurveyGroup> Weeks, ControlChart Chart)? Of(SurveyTally answers)
    {
        List<SurveyGroup> weeks = [.. answers.By(SurveyDimension.Period, SurveyQuestion.Satisfaction).Where(week => week.Counts.Count >= Fewest)];
        double[] shares = [.. weeks.Select(week => week.Counts.Share!.Value)];
        return shares.Length < Baseline ? null : (weeks, ControlChart.XmR(shares, ControlLimits.Of(shares[..Baseline])));
    }

    public static void Write(IAnsiConsole console, SurveyTally answers)
    {
        DeskReport.Title(console, "Signal or noise? The satisfied share, week by week (XmR chart)");
        if (Of(answers) is not var (weeks, chart))
        {
            console.WriteLine("Too few weeks for a chart.");
            return;
        }

        var (low, high) = (chart.Points.Min(point => Math.Min(point.Value, Math.Max(0, point.Low))), chart.Points.Max(point => Math.Max(point.Value, Math.Min(1, point.High))));
        for (var i = 0; i < weeks.Count; i++)
        {
            var line = new string(' ', Width).ToCharArray();
            foreach (var limit in ((double[])[chart.Points[i].Low, chart.Points[i].High]).Where(limit => limit is >= 0 and <= 1))
            {
                line[Place(limit)] = '┊';
            }

            line[Place(chart.Limits.Centre)] = '│';
            line[Place(chart.Points[i].Value)] = '●';
            var signals = chart.Signals.Where(signal => signal.Point == i).Select(signal => signal.Rule).ToList();
            console.Write(new Markup(string.Create(CultureInfo.InvariantCulture,
                $"{weeks[i].Name}  n {weeks[i].Counts.Count,3}  {Words.Share(chart.Points[i].Value),7} {new string(line)}{(signals.Count == 0 ? "" : $" [red]{Signal(signals[0])}{(signals.Count > 1 ? $" +{signals.Count - 1}" : "")}[/]")}").TrimEnd() + "\n"));
        }

        var limits = string.Create(CultureInfo.InvariantCulture,
            $"● the week, │ the mean of the first {Baseline} weeks, ┊ their limits, {Limit(chart.Points[0].Low)} and {Limit(chart.Points[0].High)}. ");
        Paragraph.Write(console, limits + (chart.Signals.Count == 0
            ? "No rule fired: what goes up and down here is chance."
            : $"{Words.Count(chart.Signals.Count, "signal")}; the rest that goes up and down is chance."));

        int Place(double figure) => (int)Math.Clamp(Math.Round((figure - low) / (high - low) * (Width - 1)), 0, Width - 1);
    }

    /// <summary>A limit in words; beyond 0 and 1 there is no share.</summary>
    public static string Limit(double limit) => limit is >= 0 and <= 1 ? Words.Share(limit) : "none";

    /// <summary>What a rule says, in a few words.</summary>
    public static string Signal(ControlRule rule) => rule switch
    {
        ControlRule.BeyondLimits => "beyond limits",
        ControlRule.TwoOfThreeBeyondTwoSigma => "2 of 3 far off",
        ControlRule.FourOfFiveBeyondOneSigma => "4 of 5 off",
        ControlRule.EightOnOneSide => "8 on one side",
        ControlRule.MovingRangeBeyondLimit => "big step",
        _ => rule.ToString(),
    };
}
