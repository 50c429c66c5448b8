using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;

namespace LibraryService.Evidence;

/// <summary>Draws the satisfied share through a period, in points of as few weeks as may be shown.</summary>
/// <remarks>No point is left out: where one would have to be hidden, points of more weeks are taken instead. The last point has the rest of the period, for it could be worked out from the total.</remarks>
internal static class EvidenceCharts
{
    private const int FewestPoints = 3;
    private static readonly int[] Widths = [1, 2, 4];

    /// <summary>The chart; null where there are too few answers.</summary>
    /// <param name="now">The period.</param>
    /// <param name="before">The period before, whose limits are kept; null for those of the period itself.</param>
    /// <param name="k">Numbers below this are hidden.</param>
    public static EvidenceChart? Of(EvidenceSheet now, EvidenceSheet? before, int k)
    {
        foreach (var weeks in Widths)
        {
            if (Bins(now, weeks) is { Count: >= FewestPoints } bins && Shares(bins, k) is { } shares)
            {
                var earlier = before is null ? null : Shares(Bins(before, weeks), k);
                var limits = earlier is { Length: >= FewestPoints } ? ControlLimits.Of(earlier) : null;
                var chart = ControlChart.XmR(shares, limits);
                return new EvidenceChart(
                    weeks,
                    [.. bins.Select((bin, i) => new EvidenceChartPoint(
                        bin.From, bin.To, shares[i], chart.Points[i].Low, chart.Points[i].High, [.. chart.Signals.Where(signal => signal.Point == i).Select(signal => signal.Rule)]))],
                    chart.Limits.Centre,
                    limits is not null,
                    limits is null ? chart.IsProvisional : earlier!.Length < 12);
            }
        }

        return null;
    }

    private static double[]? Shares(IReadOnlyList<(DateOnly From, DateOnly To, ScaleCounts Counts)> bins, int k)
    {
        var counts = new long[bins.Count, 2];
        for (var i = 0; i < bins.Count; i++)
        {
            (counts[i, 0], counts[i, 1]) = (bins[i].Counts.Favourable, bins[i].Counts.Count - bins[i].Counts.Favourable);
        }

        var table = new CountTable(bins.Select(bin => bin.From.ToString("O", CultureInfo.InvariantCulture)), ["favourable", "other"], counts);
        return SmallNumbers.Suppress(table, k).Hidden == 0 ? [.. bins.Select(bin => bin.Counts.Share!.Value)] : null;
    }

    private static IReadOnlyList<(DateOnly From, DateOnly To, ScaleCounts Counts)> Bins(EvidenceSheet sheet, int weeks)
    {
        var (first, last, width) = (sheet.Period.From, sheet.Period.To, 7 * weeks);
        var number = Math.Max(1, sheet.Period.Days / width);
        var counts = Enumerable.Repeat(ScaleCounts.None(SurveyQuestion.Satisfaction), number).ToArray();
        foreach (var day in sheet.Answers.By(SurveyDimension.Period, SurveyQuestion.Satisfaction))
        {
            // Who was asked on the last day may have answered after it.
            var since = DateOnly.ParseExact(day.Name, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - first.DayNumber;
            counts[Math.Clamp(since / width, 0, number - 1)] += day.Counts;
        }

        return [.. counts.Select((sum, i) => (first.AddDays(i * width), i == number - 1 ? last : first.AddDays(((i + 1) * width) - 1), sum))];
    }
}
