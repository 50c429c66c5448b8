using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>A calibration to fit a model to, and what the same patrons did afterwards, to try the model on.</summary>
public sealed class ActivitySplit
{
    private ActivitySplit(IReadOnlyList<HoldoutRow> rows, double holdoutPeriods)
    {
        (Rows, HoldoutPeriods) = (rows, holdoutPeriods);
        Calibration = ActivityHistogram.FromRows(rows.Select(row => (row.Visits, row.Recency, row.Age, row.Patrons)));
        HoldoutVisits = rows.Sum(row => row.HoldoutVisits * row.Patrons);
    }

    /// <summary>The patrons seen in the calibration, as if the holdout had not happened.</summary>
    public ActivityHistogram Calibration { get; }

    /// <summary>The length of the holdout, the horizon to ask a model for.</summary>
    public double HoldoutPeriods { get; }

    /// <summary>How often the patrons of the calibration came in the holdout, all together.</summary>
    public long HoldoutVisits { get; }

    /// <summary>Each distinct history with its visits in the holdout once, in the order of the columns.</summary>
    public IReadOnlyList<HoldoutRow> Rows { get; }

    internal static ActivitySplit Of(PatronDays days, ActivityWindow window, DateOnly calibrationEnd)
    {
        if (calibrationEnd < window.From || calibrationEnd >= window.To)
        {
            throw new ArgumentOutOfRangeException(nameof(calibrationEnd), string.Create(
                CultureInfo.InvariantCulture,
                $"A calibration must end from {window.From:O} to the day before {window.To:O}, but ends on {calibrationEnd:O}."));
        }

        var (calibrated, end) = (calibrationEnd.DayNumber - window.From.DayNumber, window.Passed(calibrationEnd));
        var counts = new SortedDictionary<(int Visits, int Recency, int Age, int Holdout), long>();
        foreach (var seen in days.ByPatron())
        {
            var later = seen.FindAll(day => day > calibrated);
            seen.RemoveRange(seen.Count - later.Count, later.Count);
            if (seen.Count > 0)
            {
                window.ToPassed(seen);
                window.ToPassed(later);
                var history = (seen.Count - 1, seen[^1] - seen[0], end - seen[0], later.Count);
                counts[history] = counts.GetValueOrDefault(history) + 1;
            }
        }

        var unit = window.DaysPerPeriod;
        var rows = counts.Select(row =>
            new HoldoutRow(row.Key.Visits, row.Key.Recency / unit, row.Key.Age / unit, row.Key.Holdout, row.Value));
        return new([.. rows], (window.Passed(window.To) - end) / unit);
    }
}
