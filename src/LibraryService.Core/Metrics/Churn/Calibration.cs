using System.Collections.Immutable;

namespace LibraryService.Metrics.Churn;

/// <summary>What a model foresaw beside what happened, for patrons of as many visits in the calibration.</summary>
/// <remarks>A model that fits its own data well can still foresee badly. On the CDNOW purchases all of these models foresee an eighth too few.</remarks>
public sealed class Calibration
{
    private readonly ImmutableArray<CalibrationRow> _rows;

    private Calibration(ImmutableArray<CalibrationRow> rows) => _rows = rows;

    /// <summary>Patrons of no repeat visit, of one, of two and so on; the last row is of all with as many or more.</summary>
    public IReadOnlyList<CalibrationRow> Rows => _rows;

    /// <summary>How many visits were foreseen in the holdout.</summary>
    public double ForeseenVisits => _rows.Sum(row => row.ForeseenVisits);

    /// <summary>How many visits there were in the holdout.</summary>
    public long Visits => _rows.Sum(row => row.Visits);

    /// <summary>Foreseen by happened: 1 is right, less is too few foreseen. Null where nobody came.</summary>
    public double? Ratio => Visits > 0 ? ForeseenVisits / Visits : null;

    /// <summary>Tries a model on what it has not seen.</summary>
    /// <param name="model">A model fitted to <see cref="ActivitySplit.Calibration"/>.</param>
    /// <param name="split">The calibration, and what came after it.</param>
    /// <param name="most">The number of visits in the last row, 1 or more.</param>
    public static Calibration Of(VisitModel model, ActivitySplit split, int most = 7)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(split);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return new([.. split.Rows.GroupBy(row => Math.Min(row.Visits, most)).OrderBy(group => group.Key).Select(group => new CalibrationRow(
            group.Key,
            group.Key == most,
            group.Sum(row => row.Patrons),
            group.Sum(row => row.Patrons * model.ExpectedVisits(row.Visits, row.Recency, row.Age, split.HoldoutPeriods)),
            group.Sum(row => row.Patrons * row.HoldoutVisits),
            group.Sum(row => row.Patrons * model.ProbabilityOfNoVisit(row.Visits, row.Recency, row.Age, split.HoldoutPeriods)),
            group.Where(row => row.HoldoutVisits is 0).Sum(row => row.Patrons)))]);
    }
}
