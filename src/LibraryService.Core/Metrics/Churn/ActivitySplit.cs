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

        var end = calibrationEnd.DayNumber - window.From.DayNumber;
        var counts = new SortedDictionary<(int Visits, int Recency, int Age, int Holdout), long>();
        foreach (var seen in days.ByPatron())
        {
            var visits = seen.FindLastIndex(day => day <= end);
            if (visits >= 0)
            {
                var history = (visits, seen[visits] - seen[0], end - seen[0], seen.Count - 1 - visits);
                counts[history] = counts.GetValueOrDefault(history) + 1;
            }
        }

        var unit = window.DaysPerPeriod;
        var rows = counts.Select(row =>
            new HoldoutRow(row.Key.Visits, row.Key.Recency / unit, row.Key.Age / unit, row.Key.Holdout, row.Value));
        return new([.. rows], (window.To.DayNumber - calibrationEnd.DayNumber) / unit);
    }
}
