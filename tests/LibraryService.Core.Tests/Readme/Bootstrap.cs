using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class Bootstrap : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var visits = BranchVisits.Of(new Random(118));
        var window = new ActivityWindow(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 30));
        var split = ActivityHistogram.Split(visits, window, calibrationEnd: new DateOnly(2026, 6, 30));

        // begin: churn-calibration
        var model = MbgNbd.Fit(split.Calibration);
        foreach (var row in Calibration.Of(model, split, most: 3).Rows)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{row.CalibrationVisits}{(row.OrMore ? " or more" : "")} visits before: {row.Patrons} patrons, {row.ForeseenVisits:F0} visits foreseen, {row.Visits} came"));
        }

        var again = ParametricBootstrap.Of(model, split.Calibration, replicates: 100);
        var (low, high) = again.Interval(one => one.ExpectedVisitsOf(split.Calibration, split.HoldoutPeriods));
        Console.WriteLine(FormattableString.Invariant($"in all from {low:F0} to {high:F0}, as far as the parameters are known"));
        // end: churn-calibration

        return Task.CompletedTask;
    }
}
